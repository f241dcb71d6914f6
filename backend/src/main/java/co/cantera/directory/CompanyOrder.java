package co.cantera.directory;

import co.cantera.shared.graph.OrderDirection;

/** How the rows are ordered. */
record CompanyOrder(Field field, OrderDirection direction) {

    /** By what. */
    enum Field {
        NAME,
        CITY,
        CREATED_AT,
        UPDATED_AT
    }
}
