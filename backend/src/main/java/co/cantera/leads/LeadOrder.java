package co.cantera.leads;

import co.cantera.shared.graph.OrderDirection;

/** How the rows are ordered. */
record LeadOrder(Field field, OrderDirection direction) {

    static final LeadOrder NEWEST_FIRST = new LeadOrder(Field.CREATED_AT, OrderDirection.DESC);

    /** By what. */
    enum Field {
        NAME,
        RESPOND_BY,
        CREATED_AT,
        UPDATED_AT
    }
}
