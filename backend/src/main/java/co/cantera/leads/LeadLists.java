package co.cantera.leads;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of leads for whoever writes them out: what the person may not see is in none of them. */
@Component
public class LeadLists {

    private final Leads leads;
    private final LeadStore store;

    LeadLists(Leads leads, LeadStore store) {
        this.leads = leads;
        this.store = store;
    }

    /** A page of a list. */
    public Connection<Lead> page(@Nullable LeadFilter filter, @Nullable LeadOrder order, PageRequest page) {
        return leads.page(filter, order, page, false, false, true);
    }

    /** How long a list is, counted no further than {@code most}. */
    public int count(@Nullable LeadFilter filter, int most) {
        return store.count(filter, most);
    }
}
