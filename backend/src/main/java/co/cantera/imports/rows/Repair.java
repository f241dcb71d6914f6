package co.cantera.imports.rows;

import co.cantera.imports.values.RepairCode;

/**
 * Something that was mended without asking, and is told.
 *
 * @param value the cell's text before
 */
public record Repair(int row, String column, String value, RepairCode code) {

    /** Key of the message in the bundle {@code messages/imports}. */
    public String messageKey() {
        return "imports.repair." + code;
    }

    /** What the message is filled with: row, column and value. */
    public Object[] messageArguments() {
        return new Object[] {String.valueOf(row), column, value};
    }
}
