package co.cantera.edits;

import static org.jooq.impl.DSL.noCondition;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Where a record table keeps what is changed in many records together.
 *
 * @param offered the columns that can be given a value, by the names of the fields
 * @param kept further columns that follow from those, by name: they are put back with them
 * @param following what is kept becomes when these values are given
 * @param editable which rows can still be changed
 * @param restorable which deleted rows can come back as they were
 */
public record EditColumns(
        Table<?> table,
        Field<UUID> id,
        Field<Integer> version,
        Field<OffsetDateTime> updatedAt,
        Field<OffsetDateTime> deletedAt,
        Field<UUID> owner,
        Field<UUID> team,
        Map<String, Field<?>> offered,
        Map<String, Field<?>> kept,
        Function<Map<String, @Nullable Object>, Map<String, Field<?>>> following,
        Condition editable,
        Condition restorable) {

    /** Columns of which none follows from another. */
    public static EditColumns of(
            Table<?> table,
            Field<UUID> id,
            Field<Integer> version,
            Field<OffsetDateTime> updatedAt,
            Field<OffsetDateTime> deletedAt,
            Field<UUID> owner,
            Field<UUID> team,
            Map<String, Field<?>> offered,
            Condition restorable) {
        return new EditColumns(
                table,
                id,
                version,
                updatedAt,
                deletedAt,
                owner,
                team,
                offered,
                Map.of(),
                values -> Map.of(),
                noCondition(),
                restorable);
    }

    /** The same where only some rows can still be changed. */
    public EditColumns editableWhere(Condition condition) {
        return new EditColumns(
                table, id, version, updatedAt, deletedAt, owner, team, offered, kept, following, condition, restorable);
    }
}
