package co.cantera.deals;

import co.cantera.shared.graph.OrderDirection;

/** How deals are ordered. */
public record DealOrder(Field field, OrderDirection direction) {

    static final DealOrder NEWEST_FIRST = new DealOrder(Field.CREATED_AT, OrderDirection.DESC);
    static final DealOrder AS_PLACED = new DealOrder(Field.RANK, OrderDirection.ASC);

    /** By what. */
    public enum Field {
        RANK,
        NAME,
        AMOUNT,
        CLOSE_DATE,
        CREATED_AT,
        UPDATED_AT
    }
}
