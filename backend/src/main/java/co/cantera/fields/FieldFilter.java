package co.cantera.fields;

import co.cantera.shared.graph.DateFilter;
import co.cantera.shared.graph.DecimalFilter;
import co.cantera.shared.graph.IdFilter;
import co.cantera.shared.graph.TextFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on one custom field; all that are given have to hold.
 *
 * @param options holds at least one of these
 * @param isNull whether it is to be empty
 */
public record FieldFilter(
        String key,
        @Nullable TextFilter text,
        @Nullable DecimalFilter number,
        @Nullable DecimalFilter money,
        @Nullable DateFilter date,
        @Nullable List<String> options,
        @Nullable Boolean yes,
        @Nullable IdFilter reference,
        @Nullable Boolean isNull) {}
