package co.cantera.leads;

import co.cantera.shared.graph.OrderDirection;
import org.jspecify.annotations.Nullable;

/**
 * How the rows are ordered.
 *
 * @param key of the custom field, where it is one
 */
public record LeadOrder(
        Field field, OrderDirection direction, @Nullable String key) {

    static final LeadOrder NEWEST_FIRST = new LeadOrder(Field.CREATED_AT, OrderDirection.DESC, null);

    /** By what. */
    public enum Field {
        NAME,
        RESPOND_BY,
        CREATED_AT,
        UPDATED_AT,
        CUSTOM
    }
}
