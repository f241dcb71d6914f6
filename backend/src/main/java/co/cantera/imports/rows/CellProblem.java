package co.cantera.imports.rows;

import co.cantera.imports.values.ProblemCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something wrong with a cell or, where the column is empty, with the row.
 *
 * @param row as a spreadsheet counts, from 1
 * @param column header of the column
 * @param value the cell's text, cut where it is long
 * @param arguments what the message says besides
 */
public record CellProblem(int row, String column, String value, ProblemCode code, List<String> arguments) {

    /** Key of the message in the bundle {@code messages/imports}. */
    public String messageKey() {
        return "imports.problem." + code;
    }

    /** What the message is filled with: row, column, value and the arguments. */
    public Object[] messageArguments() {
        return Stream.concat(Stream.of(String.valueOf(row), column, value), arguments.stream())
                .toArray();
    }
}
