package co.cantera.imports;

import co.cantera.imports.files.Inspection;
import co.cantera.imports.files.Inspector;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.Mapping;
import co.cantera.members.Members;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.access.Access;
import co.cantera.shared.files.FileStore;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.FieldProblem;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.graph.VersionConflict;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.jobs.JobStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files that were brought, from the upload to the last row. */
@Component
class Imports {

    private final ImportStore store;
    private final IssueStore issues;
    private final Readings readings;
    private final ColumnProposals proposals;
    private final Members members;
    private final TenantProfiles tenants;
    private final JobStore jobs;
    private final FileStore files;
    private final Clock clock;

    Imports(
            ImportStore store,
            IssueStore issues,
            Readings readings,
            ColumnProposals proposals,
            Members members,
            TenantProfiles tenants,
            JobStore jobs,
            FileStore files,
            Clock clock) {
        this.store = store;
        this.issues = issues;
        this.readings = readings;
        this.proposals = proposals;
        this.members = members;
        this.tenants = tenants;
        this.jobs = jobs;
        this.files = files;
        this.clock = clock;
    }

    /** Adds an uploaded file with the reading that is proposed for it. */
    ImportId add(String fileName, byte[] sha256, Inspection.Readable file, List<ImportSheet> sheets) {
        ImportId id = new ImportId(UuidV7.next());
        store.insert(new ImportRow(
                id,
                1,
                Access.current().memberId(),
                Access.current().teamId(),
                fileName,
                sha256,
                ImportState.MAPPING,
                proposed(file).of(sheets),
                Counts.NONE,
                OffsetDateTime.now(clock),
                null));
        return id;
    }

    Connection<Import> page(PageRequest page) {
        return store.page(page).map(this::whole);
    }

    @Nullable
    Import find(ImportId id) {
        ImportRow row = store.find(id);
        return row == null ? null : whole(row);
    }

    Connection<ImportIssue> issues(Import of, PageRequest page, boolean count) {
        return issues.page(of.id(), page, count ? Math.min(of.keptIssues(), Connection.COUNT_LIMIT + 1) : null);
    }

    Outcome<Import> map(MapImportInput input) {
        return open(input.id(), input.version())
                .then(row -> check(row, input).then(ok -> {
                    issues.clear(row.id());
                    ImportRow chosen = sheet(row, input);
                    return save(
                            row,
                            chosen.next(
                                    ImportState.MAPPING, readings.decide(chosen.reading(), input), Counts.NONE, null));
                }));
    }

    /** What is proposed for a file: what was decided on the last one with the same headers, else what its headers tell. */
    private Reading proposed(Inspection.Readable file) {
        Reading proposed = readings.propose(file);
        return store.lastLike(proposed.signature())
                .map(last -> readings.as(proposed, last.reading(), last.createdAt()))
                .orElse(proposed);
    }

    /** The import of the chosen sheet, with the reading that is proposed for it. */
    private ImportRow sheet(ImportRow row, MapImportInput input) {
        List<ImportSheet> all = row.reading().sheets();
        if (input.sheet() == null || Arrays.equals(all.get(input.sheet()).hash(), row.fileHash())) {
            return row;
        }
        byte[] hash = all.get(input.sheet()).hash();
        return inspected(hash) instanceof Inspection.Readable file
                ? row.with(hash, proposed(file).of(all))
                : row;
    }

    private Inspection inspected(byte[] hash) {
        try {
            return Inspector.inspect(() -> files.open(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome<Import> attempt(ImportId id, int version) {
        return open(id, version).then(this::ready).then(row -> {
            issues.clear(row.id());
            return work(row, row.next(ImportState.TRYING, row.reading(), Counts.NONE, null));
        });
    }

    Outcome<Import> start(ImportId id, int version) {
        return open(id, version).then(this::ready).then(row -> {
            boolean goesOn = row.state() == ImportState.FAILED;
            if (!goesOn) {
                issues.clear(row.id());
            }
            return work(row, row.next(ImportState.RUNNING, row.reading(), goesOn ? row.counts() : Counts.NONE, null));
        });
    }

    private Outcome<Import> work(ImportRow before, ImportRow after) {
        return save(before, after).then(saved -> {
            jobs.enqueue(ImportJobs.TASK, after.id().value());
            return Outcome.done(saved);
        });
    }

    private Outcome<ImportRow> check(ImportRow row, MapImportInput input) {
        ImportObject object = input.object() == null ? row.reading().object() : input.object();
        List<String> targets = proposals.targets(object);
        int columns = row.reading().columns().size();
        InputChecks checks = new InputChecks();
        Integer sheet = input.sheet();
        checks.that(
                sheet == null || sheet >= 0 && sheet < row.reading().sheets().size(), "sheet", "unknown");
        if (sheet != null && checks.passed()) {
            checks.that(
                    inspected(row.reading().sheets().get(sheet).hash()) instanceof Inspection.Readable,
                    "sheet",
                    "sheetUnreadable");
        }
        List<MapImportInput.ImportColumnInput> choices = input.columns() == null ? List.of() : input.columns();
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            checks.that(choice.index() >= 0 && choice.index() < columns, "columns." + i + ".index", "unknown")
                    .that(
                            choice.target() == null || targets.contains(choice.target()),
                            "columns." + i + ".target",
                            "unknown");
        }
        return checks.outcome(row);
    }

    private Outcome<ImportRow> ready(ImportRow row) {
        if (!ImportRights.may(Access.current(), row.reading().object())) {
            return Outcome.refused(new NotAllowed());
        }
        List<FieldProblem> obstacles = Obstacles.of(row.reading(), proposals.mapping(row.reading()));
        return obstacles.isEmpty() ? Outcome.done(row) : Outcome.refused(new InvalidInput(obstacles));
    }

    private Outcome<ImportRow> open(ImportId id, int version) {
        ImportRow row = store.find(id);
        if (row == null) {
            return Outcome.refused(new NotFound());
        }
        if (row.version() != version) {
            return Outcome.refused(new VersionConflict(whole(row)));
        }
        return row.state().isOpen() ? Outcome.done(row) : Outcome.refused(InvalidInput.field("id", "alreadyStarted"));
    }

    private Outcome<Import> save(ImportRow before, ImportRow after) {
        return store.update(after) ? Outcome.done(whole(after)) : Outcome.refused(new VersionConflict(whole(before)));
    }

    private static @Nullable Integer sheet(ImportRow row) {
        List<ImportSheet> all = row.reading().sheets();
        for (int i = 0; i < all.size(); i++) {
            if (Arrays.equals(all.get(i).hash(), row.fileHash())) {
                return i;
            }
        }
        return null;
    }

    Import whole(ImportRow row) {
        Reading reading = row.reading();
        Counts counts = row.counts();
        Mapping mapping = proposals.mapping(reading);
        Styles styles = Styles.of(reading, mapping, tenants.current().country(), tenants.today());
        return new Import(
                row.id(),
                row.version(),
                row.fileName(),
                row.state(),
                reading.object(),
                reading.charset(),
                reading.delimiter(),
                styles.numbers(),
                styles.dates(),
                reading.currency(),
                reading.columns(),
                reading.twins(),
                proposals.targets(reading.object()),
                proposals.ownTargets(reading.object()),
                reading.rows(),
                counts.done(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.refused(),
                Obstacles.of(reading, mapping),
                members.find(row.ownerId()),
                row.createdAt(),
                row.finishedAt(),
                counts.issues(),
                reading.sheets(),
                sheet(row),
                reading.rules().by(),
                ImportRules.offered(reading),
                reading.rules().creates(),
                reading.rules().erases(),
                reading.reused());
    }
}
