package co.cantera.leads;

import co.cantera.fields.FieldFilter;
import co.cantera.shared.graph.DateTimeFilter;
import co.cantera.shared.graph.IdFilter;
import co.cantera.shared.graph.TextFilter;
import co.cantera.tags.TagFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which leads are wanted. */
public record LeadFilter(
        @Nullable List<LeadFilter> and,
        @Nullable List<LeadFilter> or,
        @Nullable LeadFilter not,
        @Nullable TextFilter name,
        @Nullable TextFilter companyName,
        @Nullable TextFilter city,
        @Nullable TextFilter sector,
        @Nullable TextFilter source,
        @Nullable TextFilter campaign,
        @Nullable List<LeadStatus> status,
        @Nullable Boolean late,
        @Nullable Boolean byRules,
        @Nullable IdFilter owner,
        @Nullable IdFilter team,
        @Nullable DateTimeFilter createdAt,
        @Nullable DateTimeFilter updatedAt,
        @Nullable DateTimeFilter respondBy,
        @Nullable TagFilter tags,
        @Nullable List<FieldFilter> fields) {}
