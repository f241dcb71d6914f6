package co.cantera.directory;

import co.cantera.shared.graph.OrderDirection;

/** How the rows are ordered. */
public record CompanyOrder(Field field, OrderDirection direction) {

    /** By what. */
    public enum Field {
        NAME,
        CITY,
        CREATED_AT,
        UPDATED_AT
    }
}
