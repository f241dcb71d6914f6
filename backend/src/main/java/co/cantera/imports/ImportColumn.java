package co.cantera.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a file.
 *
 * @param target the key of the field that it fills, null when it is kept as additional data
 * @param confidence from 0 to 100; 100 when a person chose it
 */
record ImportColumn(
        int index, String header, @Nullable String target, boolean skipped, int confidence, List<String> samples) {

    static final int CERTAIN = 100;

    /** The column as a person wants it. */
    ImportColumn chosen(@Nullable String field, boolean left) {
        return new ImportColumn(index, header, left ? null : field, left, CERTAIN, samples);
    }

    /** Whether it fills the field. */
    boolean fills(String key) {
        return !skipped && key.equals(target);
    }
}
