package co.cantera.shared.bulk;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertOnDuplicateStep;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/**
 * Writes many rows of a table by one statement whose text is the same whatever their number: each column is one array. So it is
 * made, parsed and planned once, and not once for each number of rows with a parameter for each of their cells.
 */
@Component
public class BulkStore {

    private static final String GIVEN = "given";

    private final DSLContext db;

    BulkStore(DSLContext db) {
        this.db = db;
    }

    /** Adds rows that are not there yet. */
    public <R extends Record> void insert(Table<R> table, List<R> rows) {
        if (!rows.isEmpty()) {
            into(table, touched(rows), rows).execute();
        }
    }

    /**
     * Adds rows and changes those that are there in the version before.
     *
     * @param kept columns that a change leaves as they are
     * @return how many were written
     */
    public <R extends Record> int upsert(
            List<R> rows, TableField<R, ?> id, TableField<R, Integer> version, TableField<R, ?>... kept) {
        Table<R> table = version.getTable();
        if (rows.isEmpty() || table == null) {
            return 0;
        }
        List<Field<?>> columns = touched(rows);
        Set<Field<?>> same = Set.of(kept);
        Map<Field<?>, Field<?>> changes = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> !column.equals(id) && !same.contains(column))
                .forEach(column -> changes.put(column, excluded(column)));
        return into(table, columns, rows)
                .onConflict(id)
                .doUpdate()
                .set(changes)
                .where(version.eq(excluded(version).minus(1)))
                .execute();
    }

    /**
     * Adds rows; where one is there already, some of its columns change.
     *
     * @param key by which a row is there already
     */
    public <R extends Record> void put(
            Table<R> table, List<R> rows, List<? extends Field<?>> key, List<? extends Field<?>> changed) {
        if (!rows.isEmpty()) {
            Map<Field<?>, Field<?>> changes = new LinkedHashMap<>();
            changed.forEach(column -> changes.put(column, excluded(column)));
            into(table, touched(rows), rows)
                    .onConflict(key)
                    .doUpdate()
                    .set(changes)
                    .execute();
        }
    }

    private <R extends Record> InsertOnDuplicateStep<R> into(Table<R> table, List<Field<?>> columns, List<R> rows) {
        List<String> names =
                IntStream.range(0, columns.size()).mapToObj(i -> "c" + i).toList();
        Table<?> given = select(IntStream.range(0, columns.size())
                        .mapToObj(i -> unnested(cells(columns.get(i), rows)).as(names.get(i)))
                        .toList())
                .asTable(GIVEN);
        return db.insertInto(table, columns)
                .select(select(IntStream.range(0, columns.size())
                                .mapToObj(i -> typed(columns.get(i), names.get(i)))
                                .toList())
                        .from(given));
    }

    /** One row for each cell, in step with the other columns. */
    private static Field<String> unnested(String[] cells) {
        return function(name("unnest"), SQLDataType.CLOB, val(cells, SQLDataType.CLOB.array()));
    }

    private static String[] cells(Field<?> column, List<? extends Record> rows) {
        int index = rows.getFirst().indexOf(column);
        return rows.stream()
                .map(row -> row.get(index))
                .map(value -> value instanceof JSONB cell ? cell.data() : Spelling.of(value))
                .toArray(String[]::new);
    }

    /** Texts need no cast, which would cut the long ones silently. */
    private static Field<?> typed(Field<?> column, String name) {
        Field<String> text = field(name(GIVEN, name), SQLDataType.CLOB);
        return column.getDataType().isString() ? text : text.cast(column.getDataType());
    }

    private static List<Field<?>> touched(List<? extends Record> rows) {
        Record first = rows.getFirst();
        return IntStream.range(0, first.size())
                .filter(i -> rows.stream().anyMatch(row -> row.touched(i)))
                .<Field<?>>mapToObj(first::field)
                .toList();
    }
}
