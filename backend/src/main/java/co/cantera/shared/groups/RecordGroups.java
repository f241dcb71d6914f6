package co.cantera.shared.groups;

import co.cantera.shared.ids.OpaqueId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a list, the largest first.
 *
 * @param more whether there are groups that are not among these
 */
public record RecordGroups(List<RecordGroup> groups, boolean more) {

    /** Groups whose keys are values of which each has a name. */
    public RecordGroups named(Function<String, @Nullable String> name) {
        return map(key -> key, name);
    }

    /**
     * Groups whose keys are records.
     *
     * @param prefix of the records' ids
     */
    public RecordGroups named(String prefix, Function<UUID, @Nullable String> name) {
        return map(key -> OpaqueId.format(prefix, UUID.fromString(key)), key -> name.apply(UUID.fromString(key)));
    }

    /** The records that are the keys of these groups. */
    public List<UUID> ids() {
        return groups.stream()
                .map(RecordGroup::key)
                .filter(Objects::nonNull)
                .map(UUID::fromString)
                .toList();
    }

    private RecordGroups map(UnaryOperator<String> key, Function<String, @Nullable String> name) {
        return new RecordGroups(
                groups.stream()
                        .map(group ->
                                group.key() == null ? group : group.as(key.apply(group.key()), name.apply(group.key())))
                        .toList(),
                more);
    }

    /** In another order; the group of those that have nothing there comes last. */
    public RecordGroups sorted(Comparator<String> byKey) {
        return new RecordGroups(
                groups.stream()
                        .sorted(Comparator.comparing(
                                (Function<RecordGroup, @Nullable String>) RecordGroup::key,
                                Comparator.nullsLast(byKey)))
                        .toList(),
                more);
    }
}
