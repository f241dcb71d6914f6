package co.cantera.imports.matching;

import org.jspecify.annotations.Nullable;

/**
 * Something about a mapping that only the person can decide.
 *
 * @param column the column in question, {@code null} where it is the whole file
 */
public record MappingQuestion(Kind kind, @Nullable ColumnMapping<?> column) {

    /** The names are stable. */
    public enum Kind {
        /** No column gives the records their name. */
        NAME,
        /** Which currency the amounts are in. */
        CURRENCY,
        /** Whether 1.234 is a thousand and more or one and something. */
        NUMBER_STYLE,
        /** Whether 03/04 is in March or in April. */
        DATE_STYLE,
        /** Several columns fill one field. */
        FIELD_TWICE
    }
}
