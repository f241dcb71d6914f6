package co.cantera.imports;

import static java.util.Objects.requireNonNull;

import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.Mapping;
import co.cantera.imports.rows.ReadRow;
import co.cantera.imports.rows.RowReader;
import co.cantera.members.Members;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.access.Access;
import co.cantera.shared.files.FileStore;
import co.cantera.shared.jobs.JobStore;
import co.cantera.shared.jobs.TenantJob;
import co.cantera.shared.latam.Countries;
import co.cantera.shared.latam.Country;
import co.cantera.signon.Memberships;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works on an import, some hundred rows at a time; the next ones are read while these are written. What a batch writes and how far the import is are one transaction, so that work which
 * broke off anywhere goes on behind the last whole batch. A trial decides all that a run decides and writes only what it found out.
 */
@Component
class ImportRunner {

    private static final int ROWS = 1_000;
    private static final int BATCH_SECONDS = 60;

    private final ImportStore store;
    private final ColumnProposals proposals;
    private final IssueStore issues;
    private final TraceStore traces;
    private final Owners owners;
    private final Map<ImportObject, RowWriter> writers;
    private final FileStore files;
    private final Memberships memberships;
    private final Members members;
    private final TenantProfiles tenants;
    private final TransactionTemplate transaction;
    private final JobStore jobs;
    private final Clock clock;

    ImportRunner(
            ImportStore store,
            ColumnProposals proposals,
            IssueStore issues,
            TraceStore traces,
            Owners owners,
            List<RowWriter> writers,
            FileStore files,
            Memberships memberships,
            Members members,
            TenantProfiles tenants,
            JobStore jobs,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.proposals = proposals;
        this.issues = issues;
        this.traces = traces;
        this.owners = owners;
        this.writers = writers.stream().collect(Collectors.toMap(RowWriter::object, Function.identity()));
        this.files = files;
        this.memberships = memberships;
        this.members = members;
        this.tenants = tenants;
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setTimeout(BATCH_SECONDS);
        this.clock = clock;
    }

    /**
     * Works on until all is done or it has to stop.
     *
     * @param pause asked after each batch
     * @return whether nothing is left to do
     */
    boolean run(TenantJob job, BooleanSupplier pause) {
        ImportId id = new ImportId(job.id());
        Optional<ImportRow> found = job.schema()
                .call(() -> requireNonNull(transaction.execute(tx -> store.atWork(id))))
                .filter(row -> row.state().isAtWork());
        if (found.isEmpty()) {
            return true;
        }
        ImportRow row = found.get();
        Optional<Access> uploader = memberships
                .forJob(job.schema(), row.ownerId())
                .filter(access -> ImportRights.may(access, row.reading().object()));
        if (uploader.isEmpty()) {
            giveUp(job);
            return true;
        }
        return uploader.get().call(() -> work(row, pause));
    }

    /** Asks for another turn, behind all that wait already; a new job is told to the nodes at once. */
    void queueAgain(TenantJob job) {
        job.schema().call(() -> {
            transaction.executeWithoutResult(tx -> jobs.enqueue(ImportJobs.TASK, job.id()));
            return true;
        });
    }

    /**
     * Says that the import broke off. Whoever starts it again goes on behind the last whole batch; of a trial nothing was kept, so that
     * one is as if it had never been tried.
     */
    void giveUp(TenantJob job) {
        job.schema().call(() -> {
            transaction.executeWithoutResult(tx -> breakOff(store.lock(new ImportId(job.id()))));
            return true;
        });
    }

    private void breakOff(@Nullable ImportRow row) {
        if (row == null || !row.state().isAtWork()) {
            return;
        }
        if (row.state() == ImportState.TRYING) {
            issues.clear(row.id());
            store.update(row.next(ImportState.MAPPING, row.reading(), Counts.NONE, null));
        } else {
            store.finish(row.id(), ImportState.FAILED, null);
        }
    }

    private boolean work(ImportRow row, BooleanSupplier pause) {
        Reading reading = row.reading();
        RowContext context = RowContext.of(row);
        Counts counts = row.counts();
        try (RowReader rows = RowReader.open(
                        () -> files.open(row.fileHash()), reading.dialect(), mapping(reading), country());
                ExecutorService reader = Executors.newVirtualThreadPerTaskExecutor()) {
            rows.skip(counts.done());
            List<ReadRow> batch = take(rows);
            while (!batch.isEmpty()) {
                var next = CompletableFuture.supplyAsync(() -> take(rows), reader);
                Counts after = batch(row, counts, batch, context);
                if (after == null) {
                    return true;
                }
                counts = after;
                batch = next.join();
                if (!batch.isEmpty() && pause.getAsBoolean()) {
                    return false;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        finish(row);
        return true;
    }

    private Mapping mapping(Reading reading) {
        return requireNonNull(transaction.execute(tx -> proposals.mapping(reading)));
    }

    private Country country() {
        return transaction.execute(tx ->
                Countries.on(tenants.today()).find(tenants.current().country()).orElseThrow());
    }

    private static List<ReadRow> take(RowReader rows) {
        List<ReadRow> batch = new ArrayList<>();
        while (rows.hasNext() && batch.size() < ROWS) {
            batch.add(rows.next());
        }
        return batch;
    }

    private void finish(ImportRow row) {
        boolean trial = row.state() == ImportState.TRYING;
        transaction.executeWithoutResult(tx -> store.finish(
                row.id(), trial ? ImportState.TRIED : ImportState.DONE, trial ? null : OffsetDateTime.now(clock)));
    }

    /** How far the import is after these rows, null when somebody else has moved it on meanwhile. */
    private @Nullable Counts batch(ImportRow row, Counts before, List<ReadRow> rows, RowContext context) {
        if (context.terms().kept()) {
            transaction.executeWithoutResult(tx -> owners.add(rows, context));
        }
        Counts after = transaction.execute(tx -> {
            store.writeMany();
            return isMine(row, before) ? advance(row, before, write(row, before, rows, context)) : null;
        });
        if (row.reading().object() == ImportObject.MEMBER) {
            members.changed();
        }
        return after;
    }

    private Report write(ImportRow row, Counts before, List<ReadRow> rows, RowContext context) {
        RowWriter writer = writers.get(row.reading().object());
        if (writer == null) {
            throw new IllegalStateException("Nobody writes " + row.reading().object());
        }
        Map<Integer, Written> written = new Batch(writer, owners.current(), context).write(rows);
        Map<UUID, Integer> lines = new HashMap<>();
        written.forEach((line, each) -> {
            UUID record = each.upserted().id();
            if (record != null) {
                lines.put(record, line);
            }
        });
        context.traces().drain().forEach((type, left) -> traces.keep(row.id(), type, left, lines));
        return new Report(row.reading(), before.issues()).addAll(rows, written);
    }

    private boolean isMine(ImportRow row, Counts before) {
        return store.lockAt(row.id(), row.version())
                .filter(now -> now.done() == before.done())
                .isPresent();
    }

    private Counts advance(ImportRow row, Counts before, Report report) {
        Counts after = before.plus(report.counts());
        issues.append(row.id(), report.issues());
        store.advance(row.id(), after);
        return after;
    }
}
