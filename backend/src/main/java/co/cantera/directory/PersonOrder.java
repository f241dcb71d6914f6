package co.cantera.directory;

import co.cantera.shared.graph.OrderDirection;

/** How the rows are ordered. */
record PersonOrder(Field field, OrderDirection direction) {

    /** By what. */
    enum Field {
        NAME,
        CREATED_AT,
        UPDATED_AT
    }
}
