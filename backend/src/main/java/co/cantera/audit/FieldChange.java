package co.cantera.audit;

import org.jspecify.annotations.Nullable;

/**
 * One field before and after, as plain texts: names instead of ids, ISO dates, amounts with their currency's code.
 *
 * @param field the name of the field as the API calls it
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
