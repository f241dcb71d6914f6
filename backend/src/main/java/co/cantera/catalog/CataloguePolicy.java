package co.cantera.catalog;

import co.cantera.shared.access.Access;

/** Who may change what the team sells: whoever leads a team or administers the tenant. */
final class CataloguePolicy {

    private CataloguePolicy() {}

    static boolean mayEdit() {
        return Access.current().seesAll() || Access.current().leads();
    }
}
