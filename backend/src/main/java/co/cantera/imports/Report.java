package co.cantera.imports;

import co.cantera.imports.rows.CellProblem;
import co.cantera.imports.rows.ReadRow;
import co.cantera.imports.rows.Repair;
import co.cantera.shared.bulk.Upserted;
import co.cantera.shared.graph.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums up what became of rows and what there is to say about them. */
final class Report {

    private static final int MOST_ISSUES = 10_000;

    /** What was mended is told, but never takes the room of what has to be mended. */
    private static final int MOST_REPAIRS = 1_000;

    private final Reading reading;
    private final int issuesBefore;
    private final List<ImportIssue> issues = new ArrayList<>();
    private Counts counts = Counts.NONE;

    /** @param issuesBefore how many issues are kept already */
    Report(Reading reading, int issuesBefore) {
        this.reading = reading;
        this.issuesBefore = issuesBefore;
    }

    /** Adds a row with what its writer said, which is nothing for a row that never got there. */
    void add(ReadRow row, @Nullable Written written) {
        Upserted.Kind kind = kind(row, written);
        boolean refused = kind == Upserted.Kind.REFUSED;
        counts = counts.plus(count(kind));
        for (CellProblem problem : row.problems()) {
            add(row, problem.column(), problem.value(), "problem." + problem.code(), problem.arguments(), refused);
        }
        if (written != null) {
            for (FieldProblem problem : written.upserted().problems()) {
                add(row, header(problem.path()), "", "field." + problem.code(), problem.arguments(), refused);
            }
            for (Note note : written.notes()) {
                String header = header(note.field().key());
                add(row, header, note.value(), "problem." + note.code(), note.arguments(), refused);
            }
        }
        for (Repair repair : row.repairs()) {
            if (issuesBefore + issues.size() < MOST_REPAIRS) {
                add(row, repair.column(), repair.value(), "repair." + repair.code(), List.of(), refused);
            }
        }
    }

    Report addAll(List<ReadRow> rows, Map<Integer, Written> written) {
        rows.forEach(row -> add(row, written.get(row.number())));
        return this;
    }

    /** What is new of the counts. */
    Counts counts() {
        return counts.plus(new Counts(0, 0, 0, 0, 0, issues.size()));
    }

    List<ImportIssue> issues() {
        return List.copyOf(issues);
    }

    private void add(ReadRow row, String column, String value, String key, List<String> arguments, boolean refused) {
        int seq = issuesBefore + issues.size();
        if (seq < MOST_ISSUES) {
            issues.add(new ImportIssue(
                    seq,
                    row.number(),
                    column.isEmpty() ? null : column,
                    value.isEmpty() ? null : value,
                    key,
                    arguments,
                    refused));
        }
    }

    private String header(String fieldKey) {
        return reading.columns().stream()
                .filter(column -> column.fills(fieldKey))
                .map(ImportColumn::header)
                .findFirst()
                .orElse("");
    }

    private static Upserted.Kind kind(ReadRow row, @Nullable Written written) {
        return switch (row.verdict()) {
            case IMPORT ->
                written == null ? Upserted.Kind.UNCHANGED : written.upserted().kind();
            case REFUSE -> Upserted.Kind.REFUSED;
            case SKIP -> Upserted.Kind.UNCHANGED;
        };
    }

    private static Counts count(Upserted.Kind kind) {
        return switch (kind) {
            case CREATED -> new Counts(1, 1, 0, 0, 0, 0);
            case UPDATED -> new Counts(1, 0, 1, 0, 0, 0);
            case UNCHANGED -> new Counts(1, 0, 0, 1, 0, 0);
            case REFUSED -> new Counts(1, 0, 0, 0, 1, 0);
        };
    }
}
