package co.cantera.catalog;

import co.cantera.shared.graph.OrderDirection;

/** How the products are ordered. */
record ProductOrder(Field field, OrderDirection direction) {

    static final ProductOrder BY_NAME = new ProductOrder(Field.NAME, OrderDirection.ASC);

    /** By what. */
    enum Field {
        NAME,
        CODE,
        PRICE,
        UPDATED_AT
    }
}
