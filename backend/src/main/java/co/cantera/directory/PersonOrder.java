package co.cantera.directory;

import co.cantera.shared.graph.OrderDirection;
import org.jspecify.annotations.Nullable;

/**
 * How the rows are ordered.
 *
 * @param key of the custom field, where it is one
 */
public record PersonOrder(
        Field field, OrderDirection direction, @Nullable String key) {

    /** By what. */
    public enum Field {
        NAME,
        CREATED_AT,
        UPDATED_AT,
        CUSTOM
    }
}
