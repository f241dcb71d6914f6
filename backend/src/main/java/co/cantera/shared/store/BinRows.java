package co.cantera.shared.store;

import static co.cantera.shared.store.Filters.text;
import static java.util.Map.entry;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import co.cantera.shared.bin.Deleted;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.Refusal;
import co.cantera.shared.graph.TextFilter;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * The deleted rows of a record table.
 *
 * @param visible what the person who acts may see
 * @param ties the columns that point to other records, by the prefix of those
 */
public record BinRows(
        String type,
        Table<?> table,
        Field<UUID> id,
        Field<String> name,
        Field<OffsetDateTime> deletedAt,
        Supplier<Condition> visible,
        List<Map.Entry<String, Field<UUID>>> ties) {

    /** See {@link co.cantera.shared.bin.BinSource#page}. */
    public List<Deleted> page(
            DSLContext db, @Nullable String fragment, @Nullable Cursor behind, OffsetDateTime since, int limit) {
        Condition named = fragment == null ? noCondition() : text(name, new TextFilter(null, null, fragment, null));
        return read(db, deletedAt.ge(since).and(named).and(behind(behind)), limit);
    }

    /** See {@link co.cantera.shared.bin.BinSource#find}. */
    public List<Deleted> find(DSLContext db, Collection<UUID> ids, OffsetDateTime since) {
        return ids.isEmpty() ? List.of() : read(db, id.in(ids).and(deletedAt.ge(since)), ids.size());
    }

    /** See {@link co.cantera.shared.bin.BinSource#over}. */
    public List<UUID> over(DSLContext db, OffsetDateTime before, int limit) {
        return db.select(id)
                .from(table)
                .where(deletedAt.lt(before))
                .orderBy(deletedAt)
                .limit(limit)
                .fetch(id);
    }

    /** See {@link co.cantera.shared.bin.Released#release}. */
    public void release(DSLContext db, String ended, Collection<UUID> ids) {
        for (Map.Entry<String, Field<UUID>> tie : ties) {
            if (tie.getKey().equals(ended)) {
                db.update(table)
                        .setNull(tie.getValue())
                        .where(tie.getValue().in(ids))
                        .execute();
            }
        }
    }

    /** See {@link co.cantera.shared.bin.BinSource#end}. */
    public void end(DSLContext db, Collection<UUID> ids) {
        db.deleteFrom(table).where(id.in(ids).and(deletedAt.isNotNull())).execute();
    }

    private List<Deleted> read(DSLContext db, Condition wanted, int limit) {
        List<Field<?>> columns = new ArrayList<>(List.of(id, name, deletedAt));
        ties.forEach(tie -> columns.add(tie.getValue()));
        return db.select(columns)
                .from(table)
                .where(wanted.and(visible.get()))
                .orderBy(deletedAt.desc(), id)
                .limit(limit)
                .fetch(this::deleted);
    }

    private Condition behind(@Nullable Cursor cursor) {
        if (cursor == null) {
            return noCondition();
        }
        OffsetDateTime at = time(cursor);
        return deletedAt.lt(val(at)).or(deletedAt.eq(val(at)).and(id.gt(cursor.id())));
    }

    private static OffsetDateTime time(Cursor cursor) {
        try {
            return OffsetDateTime.parse(String.valueOf(cursor.key()));
        } catch (DateTimeParseException e) {
            throw new Refusal("BAD_CURSOR");
        }
    }

    private Deleted deleted(Record row) {
        List<Deleted.Tie> tied = ties.stream()
                .filter(tie -> row.get(tie.getValue()) != null)
                .map(tie -> new Deleted.Tie(tie.getKey(), row.get(tie.getValue())))
                .toList();
        return new Deleted(type, row.get(id), row.get(name), row.get(deletedAt), tied);
    }

    /** A column that points to records with this prefix. */
    public static Map.Entry<String, Field<UUID>> tie(String type, Field<UUID> column) {
        return entry(type, column);
    }
}
