package co.cantera.imports;

import static java.util.Objects.requireNonNull;

import co.cantera.deals.DealId;
import co.cantera.directory.CompanyId;
import co.cantera.directory.PersonId;
import co.cantera.shared.access.Access;
import co.cantera.shared.bulk.Retraction;
import co.cantera.shared.jobs.JobStore;
import co.cantera.shared.jobs.TenantJob;
import co.cantera.signon.Memberships;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an import back, some hundred records at a time, what points to others first. What a batch writes and what became of its records
 * are one transaction, so that work which broke off goes on behind the last whole batch.
 */
@Component
class UndoRunner {

    private static final int RECORDS = 500;
    private static final int MOST_ISSUES = 10_000;
    private static final String PRODUCT = "product";
    private static final List<String> TYPES = List.of(DealId.PREFIX, PersonId.PREFIX, CompanyId.PREFIX, PRODUCT);

    private final ImportStore store;
    private final TraceStore traces;
    private final IssueStore issues;
    private final Map<String, Retraction> retractions;
    private final Memberships memberships;
    private final JobStore jobs;
    private final TransactionTemplate transaction;

    UndoRunner(
            ImportStore store,
            TraceStore traces,
            IssueStore issues,
            List<Retraction> retractions,
            Memberships memberships,
            JobStore jobs,
            TransactionTemplate transaction) {
        this.store = store;
        this.traces = traces;
        this.issues = issues;
        this.retractions = retractions.stream().collect(Collectors.toMap(Retraction::type, Function.identity()));
        this.memberships = memberships;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    /** The types of records that can be taken back, what points to others first. */
    static List<String> types() {
        return TYPES;
    }

    /** Works on until all is done or it has to stop; answers whether nothing is left to do. */
    boolean run(TenantJob job, BooleanSupplier pause) {
        ImportId id = new ImportId(job.id());
        Optional<UUID> undoer = job.schema().call(() -> requireNonNull(transaction.execute(tx -> store.undoer(id))));
        if (undoer.isEmpty()) {
            return true;
        }
        Optional<Access> access = memberships.forJob(job.schema(), undoer.get());
        if (access.isEmpty()) {
            giveUp(job);
            return true;
        }
        return access.get().call(() -> work(id, pause));
    }

    void queueAgain(TenantJob job) {
        job.schema().call(() -> {
            transaction.executeWithoutResult(tx -> jobs.enqueue(UndoJobs.TASK, job.id()));
            return true;
        });
    }

    /** What was taken back stays so; the import can be taken back once more for the rest. */
    void giveUp(TenantJob job) {
        job.schema().call(() -> {
            transaction.executeWithoutResult(tx -> store.undone(new ImportId(job.id()), ImportState.DONE));
            return true;
        });
    }

    private boolean work(ImportId id, BooleanSupplier pause) {
        for (String type : TYPES) {
            while (Boolean.TRUE.equals(transaction.execute(tx -> batch(id, type)))) {
                if (pause.getAsBoolean()) {
                    return false;
                }
            }
        }
        transaction.executeWithoutResult(tx -> store.undone(id, ImportState.UNDONE));
        return true;
    }

    /** Whether there was anything to do. */
    private boolean batch(ImportId id, String type) {
        ImportRow row = store.lock(id);
        if (row == null || row.state() != ImportState.UNDOING) {
            return false;
        }
        List<TraceStore.Standing> next = traces.next(id, type, RECORDS);
        List<TraceStore.Standing> kept = new ArrayList<>(next);
        List<Retraction.Left> wanted = next.stream()
                .filter(each -> !each.fate().isKept())
                .map(TraceStore.Standing::left)
                .toList();
        Set<UUID> taken = requireNonNull(retractions.get(type)).takeBack(wanted);
        kept.removeIf(each -> taken.contains(each.left().id()));
        settle(id, next, taken);
        tell(row, kept);
        return !next.isEmpty();
    }

    private void settle(ImportId id, List<TraceStore.Standing> next, Set<UUID> taken) {
        Map<TraceFate, List<UUID>> settled = next.stream()
                .collect(Collectors.groupingBy(
                        each -> taken.contains(each.left().id()) || each.fate().isKept()
                                ? each.fate()
                                : TraceFate.EDITED,
                        Collectors.mapping(each -> each.left().id(), Collectors.toList())));
        settled.forEach((fate, records) -> traces.settle(id, fate, records));
    }

    private void tell(ImportRow row, List<TraceStore.Standing> kept) {
        Counts before = row.counts();
        List<ImportIssue> told = new ArrayList<>();
        for (TraceStore.Standing each : kept) {
            if (before.issues() + told.size() < MOST_ISSUES) {
                told.add(new ImportIssue(
                        before.issues() + told.size(),
                        each.line(),
                        null,
                        each.name().isEmpty() ? null : each.name(),
                        "kept." + (each.fate().isKept() ? each.fate() : TraceFate.EDITED),
                        List.of(),
                        false));
            }
        }
        issues.append(row.id(), told);
        store.advance(row.id(), before.plus(new Counts(0, 0, 0, 0, 0, told.size())));
    }
}
