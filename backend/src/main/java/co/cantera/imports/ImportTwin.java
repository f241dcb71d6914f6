package co.cantera.imports;

/**
 * Two values that may mean the same.
 *
 * @param value in the file
 * @param proposal the known value that it resembles
 * @param rows how many rows have it
 * @param accepted whether somebody wants it replaced
 */
record ImportTwin(int column, String value, String proposal, int rows, boolean accepted) {

    ImportTwin accepted(boolean yes) {
        return new ImportTwin(column, value, proposal, rows, yes);
    }

    /** Whether both are about the same value. */
    boolean isAbout(int index, String text) {
        return column == index && value.equals(text);
    }
}
