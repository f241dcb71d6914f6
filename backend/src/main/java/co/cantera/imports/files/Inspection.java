package co.cantera.imports.files;

import java.util.List;

/** What a file turned out to be. */
public sealed interface Inspection {

    /**
     * A file whose rows can be read.
     *
     * @param rows filled ones below the header
     */
    record Readable(Dialect dialect, int rows, List<ColumnProfile> columns) implements Inspection {}

    /** A file that cannot be imported, and why. */
    record Refused(FileProblem problem) implements Inspection {}
}
