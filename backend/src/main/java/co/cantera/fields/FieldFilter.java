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
        @Nullable Boolean isNull) {

    /** Whether a field that holds nothing is what is asked for. */
    boolean isMetByNothing() {
        return (text == null || text.equals(new TextFilter(null, null, null, true)))
                && isMetByNothing(number)
                && isMetByNothing(money)
                && (date == null || date.equals(new DateFilter(null, null, null, null, true)))
                && options == null
                && yes == null
                && (reference == null || reference.equals(new IdFilter(null, null, null, null, true)))
                && !Boolean.FALSE.equals(isNull);
    }

    private static boolean isMetByNothing(@Nullable DecimalFilter filter) {
        return filter == null || filter.equals(new DecimalFilter(null, null, null, true));
    }
}
