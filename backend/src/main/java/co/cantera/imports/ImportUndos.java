package co.cantera.imports;

import co.cantera.imports.matching.ImportObject;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.VersionConflict;
import co.cantera.shared.jobs.JobStore;
import co.cantera.shared.upkeep.Retention;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes imports back: tells beforehand what would become of their records, and asks for the job that does it. */
@Component
class ImportUndos {

    private final ImportStore store;
    private final IssueStore issues;
    private final TraceStore traces;
    private final Imports imports;
    private final JobStore jobs;
    private final Retention kept;
    private final Clock clock;

    ImportUndos(
            ImportStore store,
            IssueStore issues,
            TraceStore traces,
            Imports imports,
            JobStore jobs,
            Retention kept,
            Clock clock) {
        this.store = store;
        this.issues = issues;
        this.traces = traces;
        this.imports = imports;
        this.jobs = jobs;
        this.kept = kept;
        this.clock = clock;
    }

    /** What taking it back would do or did, null for an import that cannot be taken back. */
    @Nullable
    ImportUndo of(ImportId id) {
        ImportRow row = store.find(id);
        OffsetDateTime until = row == null ? null : until(row);
        return row == null || until == null ? null : ImportUndo.of(until, traces.counts(id, UndoRunner.types()));
    }

    Outcome<Import> undo(ImportId id, int version) {
        ImportRow row = store.find(id);
        if (row == null) {
            return Outcome.refused(new NotFound());
        }
        if (row.version() != version) {
            return Outcome.refused(new VersionConflict(imports.whole(row)));
        }
        if (!ImportRights.may(Access.current(), row.reading().object())) {
            return Outcome.refused(new NotAllowed());
        }
        OffsetDateTime until = until(row);
        if (row.state() != ImportState.DONE || until == null || until.isBefore(OffsetDateTime.now(clock))) {
            return Outcome.refused(InvalidInput.field("id", "cannotBeUndone"));
        }
        return begin(row);
    }

    private Outcome<Import> begin(ImportRow row) {
        issues.clear(row.id());
        Counts counts = row.counts();
        ImportRow undoing = row.next(
                ImportState.UNDOING,
                row.reading(),
                new Counts(counts.done(), counts.created(), counts.updated(), counts.unchanged(), counts.refused(), 0),
                row.finishedAt());
        if (!store.update(undoing)) {
            return Outcome.refused(new VersionConflict(imports.whole(row)));
        }
        store.undoneBy(row.id(), Access.current().memberId());
        jobs.enqueue(UndoJobs.TASK, row.id().value());
        return Outcome.done(imports.whole(undoing));
    }

    private @Nullable OffsetDateTime until(ImportRow row) {
        return row.finishedAt() == null || row.reading().object() == ImportObject.MEMBER
                ? null
                : row.finishedAt().plus(kept.imports());
    }
}
