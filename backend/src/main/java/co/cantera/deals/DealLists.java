package co.cantera.deals;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of deals for whoever writes them out: what the person may not see is in none of them. */
@Component
public class DealLists {

    private final Deals deals;
    private final DealStore store;

    DealLists(Deals deals, DealStore store) {
        this.deals = deals;
        this.store = store;
    }

    /** A page of a list, with the wanted fields of the API only. */
    public Connection<Deal> page(
            @Nullable DealFilter filter, @Nullable DealOrder order, PageRequest page, Set<String> fields) {
        Wanted wanted = new Wanted(fields, fields.contains("company"), fields.contains("person"), false);
        return deals.page(filter, order, page, false, wanted);
    }

    /** How long a list is, counted no further than {@code most}. */
    public int count(@Nullable DealFilter filter, int most) {
        return store.count(filter, most);
    }
}
