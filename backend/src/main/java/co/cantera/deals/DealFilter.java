package co.cantera.deals;

import co.cantera.directory.CompanyFilter;
import co.cantera.directory.CompanyId;
import co.cantera.directory.PersonId;
import co.cantera.fields.FieldFilter;
import co.cantera.shared.graph.DateFilter;
import co.cantera.shared.graph.DateTimeFilter;
import co.cantera.shared.graph.DecimalFilter;
import co.cantera.shared.graph.IdFilter;
import co.cantera.shared.graph.TextFilter;
import co.cantera.tags.TagFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which deals are wanted. */
public record DealFilter(
        @Nullable List<DealFilter> and,
        @Nullable List<DealFilter> or,
        @Nullable DealFilter not,
        @Nullable TextFilter name,
        @Nullable List<DealStatus> status,
        @Nullable IdFilter pipeline,
        @Nullable IdFilter stage,
        @Nullable DecimalFilter amount,
        @Nullable DateFilter closeDate,
        @Nullable List<String> currency,
        @Nullable TextFilter nextStep,
        @Nullable DateFilter nextStepOn,
        @Nullable TextFilter source,
        @Nullable IdFilter lostReason,
        @Nullable Boolean stale,
        @Nullable DecimalFilter pushes,
        @Nullable IdFilter company,
        @Nullable TextFilter companyName,
        @Nullable CompanyFilter companyWith,
        @Nullable IdFilter person,
        @Nullable IdFilter owner,
        @Nullable IdFilter team,
        @Nullable DateTimeFilter createdAt,
        @Nullable DateTimeFilter updatedAt,
        @Nullable DateTimeFilter closedAt,
        @Nullable TagFilter tags,
        @Nullable List<FieldFilter> fields) {

    static DealFilter ofCompany(CompanyId id) {
        return tiedTo(IdFilter.to(id), null);
    }

    static DealFilter ofPerson(PersonId id) {
        return tiedTo(null, IdFilter.to(id));
    }

    private static DealFilter tiedTo(@Nullable IdFilter company, @Nullable IdFilter person) {
        return new DealFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, company,
                null, null, person, null, null, null, null, null, null, null);
    }
}
