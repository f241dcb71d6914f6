package co.cantera.tags;

import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import co.cantera.shared.graph.Refusal;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Compiles conditions on tags to SQL; a tag of another tenant is on no record. */
public final class TagConditions {

    private static final int MAX_VALUES = 100;
    private static final UUID[] NONE = {};

    private TagConditions() {}

    /** A condition on a record table's column of tags. */
    public static Condition of(Field<UUID[]> tags, @Nullable TagFilter filter) {
        if (filter == null) {
            return noCondition();
        }
        Condition condition = noCondition();
        if (filter.any() != null) {
            condition = condition.and(arrayOverlap(tags, val(values(filter.any()), tags.getDataType())));
        }
        if (filter.all() != null) {
            condition = condition.and(tags.contains(values(filter.all())));
        }
        if (filter.isEmpty() != null) {
            condition = condition.and(filter.isEmpty() ? tags.eq(NONE) : tags.ne(NONE));
        }
        return condition;
    }

    private static UUID[] values(List<TagId> ids) {
        if (ids.size() > MAX_VALUES) {
            throw new Refusal("TOO_MANY_VALUES");
        }
        return ids.stream().map(TagId::value).toArray(UUID[]::new);
    }
}
