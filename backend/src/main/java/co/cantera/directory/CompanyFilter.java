package co.cantera.directory;

import co.cantera.fields.FieldFilter;
import co.cantera.shared.graph.DateTimeFilter;
import co.cantera.shared.graph.IdFilter;
import co.cantera.shared.graph.TextFilter;
import co.cantera.tags.TagFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which companies are wanted. */
public record CompanyFilter(
        @Nullable List<CompanyFilter> and,
        @Nullable List<CompanyFilter> or,
        @Nullable CompanyFilter not,
        @Nullable TextFilter name,
        @Nullable TextFilter taxId,
        @Nullable TextFilter city,
        @Nullable List<String> country,
        @Nullable TextFilter sector,
        @Nullable IdFilter parent,
        @Nullable Boolean hasEmail,
        @Nullable Boolean hasPhone,
        @Nullable IdFilter owner,
        @Nullable IdFilter team,
        @Nullable DateTimeFilter createdAt,
        @Nullable DateTimeFilter updatedAt,
        @Nullable TagFilter tags,
        @Nullable List<FieldFilter> fields) {}
