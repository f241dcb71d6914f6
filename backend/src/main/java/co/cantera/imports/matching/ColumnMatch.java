package co.cantera.imports.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which field a column probably fills.
 *
 * @param field {@code null} where none, or none for certain; the column is then kept under its header
 * @param score from 0 to 100
 * @param candidates the fields it could fill, best first
 */
public record ColumnMatch(
        int column,
        String header,
        @Nullable TargetField field,
        int score,
        Reason reason,
        List<TargetField> candidates) {

    /** Why the column was matched, or why not. The names are stable. */
    public enum Reason {
        /** The header is a known name of the field. */
        SAME_NAME,
        /** It is one after the object's name or brackets are taken away. */
        SAME_NAME_WITHIN,
        /** It has the same words in another order or with other fillers. */
        SAME_WORDS,
        /** The header is not known, but the values can be nothing else. */
        VALUES,
        /** Several columns or fields fit equally well: the person has to choose. */
        AMBIGUOUS,
        /** Another column fits the field better. */
        TAKEN,
        UNKNOWN
    }
}
