package co.cantera.shared.groups;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.mode;
import static org.jooq.impl.DSL.sum;

import co.cantera.shared.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Reads the groups of a record table in one statement. */
public final class GroupRows {

    private static final int MOST = 200;
    /** A group has one row for each of its currencies. */
    private static final int MOST_ROWS = 1000;

    private static final Field<String> NO_CURRENCY = castNull(SQLDataType.VARCHAR);
    private static final Field<BigDecimal> NO_AMOUNT = castNull(SQLDataType.NUMERIC);

    private GroupRows() {}

    /** Groups that are worth nothing. */
    public static RecordGroups read(
            DSLContext db, Table<?> table, Condition wanted, Field<?> key, Field<String> label) {
        return read(db, table, wanted, key, label, NO_AMOUNT, NO_CURRENCY);
    }

    /**
     * @param wanted which rows, within what the person who asks may see
     * @param key what the rows of a group have in common
     * @param label what is shown of it, as most rows have it; the group's key where the key itself is not
     */
    public static RecordGroups read(
            DSLContext db,
            Table<?> table,
            Condition wanted,
            Field<?> key,
            Field<String> label,
            Field<BigDecimal> amount,
            Field<String> currency) {
        Map<Object, RecordGroup> groups = new LinkedHashMap<>();
        Object none = new Object();
        Field<String> shown = mode().withinGroupOrderBy(label);
        var rows = db.select(key, shown, count(), currency, sum(amount))
                .from(table)
                .where(wanted)
                .groupBy(currency == NO_CURRENCY ? List.of(key) : List.of(key, currency))
                .orderBy(count().desc(), shown, key)
                .limit(MOST_ROWS)
                .fetch();
        rows.forEach(row -> {
            Object value = row.get(key);
            List<Money> sums = row.value4() == null || row.value5() == null
                    ? List.of()
                    : List.of(new Money(row.value5(), row.value4()));
            groups.merge(
                    value == null ? none : value,
                    new RecordGroup(value == null ? null : row.value2(), row.value2(), row.value3(), sums),
                    GroupRows::joined);
        });
        List<RecordGroup> largest = groups.values().stream()
                .sorted((one, other) -> Integer.compare(other.count(), one.count()))
                .toList();
        return new RecordGroups(
                largest.stream().limit(MOST).toList(), largest.size() > MOST || rows.size() == MOST_ROWS);
    }

    private static RecordGroup joined(RecordGroup one, RecordGroup other) {
        List<Money> sums = new ArrayList<>(one.sums());
        sums.addAll(other.sums());
        return new RecordGroup(one.key(), one.label(), one.count() + other.count(), List.copyOf(sums));
    }
}
