package co.cantera.shared.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.OrderDirection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.graph.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Pages by key: an order by one column and the id, empty values last, and the condition that skips to behind a cursor.
 *
 * @param field the column ordered by
 * @param id the key that breaks ties
 * @param nullable whether the column can be empty
 */
public record Keyset<T>(Field<T> field, Field<UUID> id, OrderDirection direction, boolean nullable) {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    /** PostgreSQL knows no days before 4713 B.C. */
    private static final int MAX_YEAR = 4_700;

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
        Field<T> key = val(key(cursor.key()), field.getDataType());
        Condition further = direction == OrderDirection.ASC ? field.gt(key) : field.lt(key);
        Condition rows = further.or(field.eq(key).and(id.gt(cursor.id())));
        return nullable ? rows.or(field.isNull()) : rows;
    }

    /**
     * A page of a table, read in one statement with its total.
     *
     * @param columns what is read; the columns of this order are added when they are missing
     */
    public Connection<Record> page(
            DSLContext db, Table<?> from, List<Field<?>> columns, Condition wanted, PageRequest page, boolean count) {
        Set<SelectField<?>> selected = new LinkedHashSet<>(columns);
        selected.add(field);
        selected.add(id);
        if (count) {
            selected.add(total(from, wanted));
        }
        Result<Record> rows = db.select(selected)
                .from(from)
                .where(wanted.and(behind(page.after())))
                .orderBy(order())
                .limit(inline(page.first() + 1))
                .fetch();
        if (!count) {
            return Connection.of(rows, page, this::cursor, null);
        }
        Integer counted = rows.isEmpty()
                ? page.after() == null
                        ? Integer.valueOf(0)
                        : db.select(total(from, wanted)).fetchSingle(Record1::value1)
                : (Integer) rows.getFirst().get(selected.size() - 1);
        return Connection.of(rows, page, this::cursor, counted);
    }

    private static Field<Integer> total(Table<?> from, Condition wanted) {
        return DSL.field(
                selectCount().from(selectOne().from(from).where(wanted).limit(inline(Connection.COUNT_LIMIT + 1))));
    }

    /** Where a row stands in this order. */
    public Cursor cursor(Record row) {
        T key = row.get(field);
        return new Cursor(
                key == null ? null : key instanceof BigDecimal number ? number.toPlainString() : key.toString(),
                row.get(id));
    }

    /** The key as a value of the column; refuses one that another order has made, which the database could not read. */
    private Object key(String text) {
        Class<T> type = field.getType();
        try {
            if (type == String.class) {
                return text;
            } else if (type == BigDecimal.class && PLAIN_NUMBER.matcher(text).matches()) {
                return new BigDecimal(text);
            } else if (type == LocalDate.class) {
                return within(LocalDate.parse(text));
            } else if (type == OffsetDateTime.class) {
                OffsetDateTime time = OffsetDateTime.parse(text);
                within(time.toLocalDate());
                return time;
            }
        } catch (DateTimeParseException e) {
            throw new Refusal("BAD_CURSOR");
        }
        throw new Refusal("BAD_CURSOR");
    }

    private static LocalDate within(LocalDate day) {
        if (Math.abs(day.getYear()) > MAX_YEAR) {
            throw new Refusal("BAD_CURSOR");
        }
        return day;
    }
}
