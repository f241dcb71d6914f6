package co.cantera.directory;

import co.cantera.fields.FieldFilter;
import co.cantera.shared.graph.DateTimeFilter;
import co.cantera.shared.graph.IdFilter;
import co.cantera.shared.graph.TextFilter;
import co.cantera.tags.TagFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which people are wanted. */
public record PersonFilter(
        @Nullable List<PersonFilter> and,
        @Nullable List<PersonFilter> or,
        @Nullable PersonFilter not,
        @Nullable TextFilter name,
        @Nullable TextFilter jobTitle,
        @Nullable TextFilter city,
        @Nullable IdFilter company,
        @Nullable TextFilter companyName,
        @Nullable CompanyFilter companyWith,
        @Nullable Boolean hasEmail,
        @Nullable Boolean hasPhone,
        @Nullable IdFilter owner,
        @Nullable IdFilter team,
        @Nullable DateTimeFilter createdAt,
        @Nullable DateTimeFilter updatedAt,
        @Nullable TagFilter tags,
        @Nullable List<FieldFilter> fields) {

    static PersonFilter ofCompany(CompanyId company) {
        return new PersonFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                IdFilter.to(company),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
