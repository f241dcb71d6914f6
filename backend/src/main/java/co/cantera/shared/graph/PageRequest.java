package co.cantera.shared.graph;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param first how many rows, 1 to 100
 */
public record PageRequest(int first, @Nullable Cursor after) {

    private static final int MAX = 100;

    /** Reads the arguments of a connection; refuses pages that are too large. */
    public static PageRequest of(int first, @Nullable String after) {
        if (first < 1 || first > MAX) {
            throw new Refusal("PAGE_SIZE");
        }
        return new PageRequest(first, Cursor.parse(after));
    }
}
