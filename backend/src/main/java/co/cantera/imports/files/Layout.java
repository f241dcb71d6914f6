package co.cantera.imports.files;

import co.cantera.imports.files.FileProblem.Code;
import co.cantera.imports.files.Rows.Row;
import java.util.List;

/** Where in the beginning of a file the header stands, below titles and blank lines. */
sealed interface Layout {

    /** @param row the header */
    record Found(Row row) implements Layout {}

    record NotFound(Code code) implements Layout {}

    /** @param rows the first rows of the file */
    static Layout of(List<Row> rows) {
        var widest = rows.stream().mapToLong(Layout::filled).max().orElse(0);
        if (widest == 0) {
            return new NotFound(Code.EMPTY);
        }
        return rows.stream()
                .filter(row -> !row.cells().getFirst().startsWith("sep="))
                .filter(row -> filled(row) >= Math.min(widest, Math.max(2, (widest + 1) / 2)))
                .findFirst()
                .map(row -> HeaderCells.holdValues(row.cells()) ? new NotFound(Code.NO_HEADER) : new Found(row))
                .orElseGet(() -> new NotFound(Code.EMPTY));
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }
}
