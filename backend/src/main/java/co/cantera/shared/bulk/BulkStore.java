package co.cantera.shared.bulk;

import static org.jooq.JSONB.jsonb;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.jsonbGetElementAsText;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;

import java.util.Arrays;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes many rows of a table by one statement whose text is the same whatever their number: they are one array, each row one element. So
 * it is made, parsed and planned once, and not once for each number of rows with a parameter for each of their cells.
 */
@Component
public class BulkStore {

    private static final String GIVEN = "given";
    private static final String CELLS = "cells";

    private final DSLContext db;
    private final JsonMapper json;

    BulkStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
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
        JSONB[] cells = rows.stream().map(row -> cells(columns, row)).toArray(JSONB[]::new);
        return db.insertInto(table, columns)
                .select(select(IntStream.range(0, columns.size())
                                .mapToObj(i -> typed(columns.get(i), i))
                                .toList())
                        .from(unnest(val(cells, SQLDataType.JSONB.array())).as(GIVEN, CELLS)));
    }

    private JSONB cells(List<Field<?>> columns, Record row) {
        return jsonb(json.writeValueAsString(columns.stream()
                .map(row::get)
                .map(value -> value instanceof JSONB cell ? cell.data() : Spelling.of(value))
                .toList()));
    }

    /** Texts need no cast, which would cut the long ones silently. */
    private static Field<?> typed(Field<?> column, int index) {
        Field<String> text = jsonbGetElementAsText(field(name(GIVEN, CELLS), SQLDataType.JSONB), index);
        return column.getDataType().isString() ? text : text.cast(column.getDataType());
    }

    private static List<Field<?>> touched(List<? extends Record> rows) {
        return Arrays.stream(rows.getFirst().fields())
                .filter(column -> rows.stream().anyMatch(row -> row.touched(column)))
                .toList();
    }
}
