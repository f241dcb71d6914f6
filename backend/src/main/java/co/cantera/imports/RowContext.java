package co.cantera.imports;

import java.util.HashSet;
import java.util.Set;

/**
 * What the rows of one file have in common.
 *
 * @param skippedHeaders of the columns that are left out
 * @param noted what was told once already
 */
record RowContext(Set<String> skippedHeaders, Set<String> noted) {

    static RowContext of(Reading reading) {
        return new RowContext(reading.skippedHeaders(), new HashSet<>());
    }

    /** Whether this is the first time that the note is made. */
    boolean isNew(String note) {
        return noted.add(note);
    }
}
