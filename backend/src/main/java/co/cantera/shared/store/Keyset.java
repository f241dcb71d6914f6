package co.cantera.shared.store;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.OrderDirection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;

/**
 * Pages by key: an order by one column and the id, empty values last, and the condition that skips to behind a cursor.
 *
 * @param field the column ordered by
 * @param id the key that breaks ties
 * @param nullable whether the column can be empty
 */
public record Keyset<T>(Field<T> field, Field<UUID> id, OrderDirection direction, boolean nullable) {

    /** The order of the rows. */
    public List<OrderField<?>> order() {
        OrderField<T> first = direction == OrderDirection.ASC ? field.asc() : field.desc();
        return List.of(
                nullable && direction == OrderDirection.DESC ? field.desc().nullsLast() : first, id.asc());
    }

    /** Only the rows behind the cursor; all rows when there is none. */
    public Condition behind(@Nullable Cursor cursor) {
        if (cursor == null) {
            return noCondition();
        }
        if (cursor.key() == null) {
            return field.isNull().and(id.gt(cursor.id()));
        }
        Field<T> key = val(cursor.key(), String.class).cast(field.getDataType());
        Condition further = direction == OrderDirection.ASC ? field.gt(key) : field.lt(key);
        Condition rows = further.or(field.eq(key).and(id.gt(cursor.id())));
        return nullable ? rows.or(field.isNull()) : rows;
    }
}
