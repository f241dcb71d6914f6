package co.cantera.exports;

import co.cantera.deals.DealFilter;
import co.cantera.deals.DealOrder;
import co.cantera.directory.CompanyFilter;
import co.cantera.directory.CompanyOrder;
import co.cantera.directory.PersonFilter;
import co.cantera.directory.PersonOrder;
import co.cantera.leads.LeadFilter;
import co.cantera.leads.LeadOrder;
import org.jspecify.annotations.Nullable;

/** A list as it is filtered and ordered; exactly one of them is there. */
record ExportListInput(
        @Nullable DealListInput deals,
        @Nullable CompanyListInput companies,
        @Nullable PersonListInput people,
        @Nullable LeadListInput leads) {

    /** Which deals, and in which order. */
    record DealListInput(
            @Nullable DealFilter filter, @Nullable DealOrder orderBy) {}

    /** Which companies, and in which order. */
    record CompanyListInput(
            @Nullable CompanyFilter filter, @Nullable CompanyOrder orderBy) {}

    /** Which people, and in which order. */
    record PersonListInput(
            @Nullable PersonFilter filter, @Nullable PersonOrder orderBy) {}

    /** Which leads, and in which order. */
    record LeadListInput(
            @Nullable LeadFilter filter, @Nullable LeadOrder orderBy) {}
}
