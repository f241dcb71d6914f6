package co.cantera.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One field before and after, as plain texts: names instead of ids, ISO dates, amounts with their currency's code.
 *
 * @param field the name of the field as the API calls it
 * @param label what people call a field of the company's own, null for the others; known only when it is read
 */
public record FieldChange(
        String field,
        @Nullable String before,
        @Nullable String after,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String label) {

    FieldChange(String field, @Nullable String before, @Nullable String after) {
        this(field, before, after, null);
    }

    /** The same with the name that people know. */
    public FieldChange labelled(String name) {
        return new FieldChange(field, before, after, name);
    }
}
