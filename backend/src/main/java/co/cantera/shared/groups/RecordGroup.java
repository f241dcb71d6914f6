package co.cantera.shared.groups;

import co.cantera.shared.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records that have something in common.
 *
 * @param key by this they can be filtered; null for those that have nothing there
 * @param label what they have in common, in words
 * @param sums what they are worth, each currency by itself
 */
public record RecordGroup(@Nullable String key, @Nullable String label, int count, List<Money> sums) {

    /** The same with another key and another label. */
    public RecordGroup as(@Nullable String otherKey, @Nullable String otherLabel) {
        return new RecordGroup(otherKey, otherLabel, count, sums);
    }
}
