package co.cantera.deals;

import co.cantera.shared.graph.OrderDirection;
import org.jspecify.annotations.Nullable;

/**
 * How deals are ordered.
 *
 * @param key of the custom field, where it is one
 */
public record DealOrder(
        Field field, OrderDirection direction, @Nullable String key) {

    static final DealOrder NEWEST_FIRST = new DealOrder(Field.CREATED_AT, OrderDirection.DESC, null);
    static final DealOrder AS_PLACED = new DealOrder(Field.RANK, OrderDirection.ASC, null);

    /** By what. */
    public enum Field {
        RANK,
        NAME,
        AMOUNT,
        CLOSE_DATE,
        CREATED_AT,
        UPDATED_AT,
        CUSTOM
    }
}
