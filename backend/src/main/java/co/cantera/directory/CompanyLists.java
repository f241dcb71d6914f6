package co.cantera.directory;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of companies for whoever writes them out: what the person may not see is in none of them. */
@Component
public class CompanyLists {

    private final Companies companies;
    private final CompanyStore store;

    CompanyLists(Companies companies, CompanyStore store) {
        this.companies = companies;
        this.store = store;
    }

    /** A page of a list. */
    public Connection<Company> page(@Nullable CompanyFilter filter, @Nullable CompanyOrder order, PageRequest page) {
        return companies.page(filter, order, page, false, true);
    }

    /** How long a list is, counted no further than {@code most}. */
    public int count(@Nullable CompanyFilter filter, int most) {
        return store.count(filter, most);
    }
}
