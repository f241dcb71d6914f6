package co.cantera.edits;

import static co.cantera.schema.tenant.Tables.RECORD_EDIT;
import static java.util.Objects.requireNonNull;
import static org.jooq.JSONB.jsonb;
import static org.jooq.impl.DSL.select;

import co.cantera.members.Assignment.Owner;
import co.cantera.shared.store.Visibility;
import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Changes many rows of a record table in one statement, and keeps what they were before. */
@Component
class EditStore implements Expiring {

    /** A row as it was: the values by the name of their field, as text. */
    record Held(UUID id, int version, Map<String, @Nullable String> values) {}

    /** Rows by their state: those that can be changed, that are not deleted, and that are but can come back. */
    enum Which {
        EDITABLE,
        PRESENT,
        RESTORABLE
    }

    /** A change of many records of one type. */
    record Kept(String type, List<Held> rows, @Nullable OffsetDateTime undoneAt) {}

    private record Rows(List<Held> rows) {}

    private final DSLContext db;
    private final JsonMapper json;

    EditStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * Those of these rows that the person may see, locked.
     *
     * @param names which fields they are to tell; those that follow from others come along with the first of them
     * @param which in what state they have to be
     */
    List<Held> lock(EditColumns at, Collection<UUID> ids, Collection<String> names, boolean withOwner, Which which) {
        Map<String, Field<?>> told = new LinkedHashMap<>();
        names.forEach(name -> told.put(name, at.offered().get(name)));
        if (!names.isEmpty()) {
            told.putAll(at.kept());
        }
        if (withOwner) {
            told.put("ownerId", at.owner());
            told.put("teamId", at.team());
        }
        List<Field<?>> columns = new ArrayList<>(told.values());
        columns.add(at.id());
        columns.add(at.version());
        return db.select(columns)
                .from(at.table())
                .where(at.id().in(ids))
                .and(
                        switch (which) {
                            case EDITABLE -> at.deletedAt().isNull().and(at.editable());
                            case PRESENT -> at.deletedAt().isNull();
                            case RESTORABLE -> at.deletedAt().isNotNull().and(at.restorable());
                        })
                .and(Visibility.of(at.owner(), at.team()))
                .orderBy(at.id())
                .forUpdate()
                .fetch(row -> {
                    Map<String, @Nullable String> values = new HashMap<>();
                    told.forEach((name, column) -> values.put(name, row.get(column, String.class)));
                    return new Held(row.get(at.id()), row.get(at.version()), values);
                });
    }

    void write(
            EditColumns at,
            List<Held> rows,
            Map<String, @Nullable Object> values,
            @Nullable Owner owner,
            OffsetDateTime now) {
        Map<Field<?>, @Nullable Object> set = new LinkedHashMap<>();
        values.forEach((name, value) -> set.put(at.offered().get(name), value));
        at.following().apply(values).forEach((name, value) -> set.put(at.kept().get(name), value));
        if (owner != null) {
            set.put(at.owner(), owner.memberId());
            set.put(at.team(), owner.teamId());
        }
        next(at, set, now);
        db.update(at.table()).set(set).where(at.id().in(ids(rows))).execute();
    }

    /** Gives each row its own values back, in one round trip. */
    void putBack(EditColumns at, List<Held> rows, OffsetDateTime now) {
        Map<String, Field<?>> columns = new HashMap<>(at.offered());
        columns.putAll(at.kept());
        columns.put("ownerId", at.owner());
        columns.put("teamId", at.team());
        List<? extends Query> updates = rows.stream()
                .map(row -> {
                    Map<Field<?>, @Nullable Object> set = new LinkedHashMap<>();
                    row.values().forEach((name, value) -> {
                        Field<?> column = requireNonNull(columns.get(name));
                        set.put(column, column.getDataType().convert(value));
                    });
                    next(at, set, now);
                    return db.update(at.table()).set(set).where(at.id().eq(row.id()));
                })
                .toList();
        db.batch(updates).execute();
    }

    void delete(EditColumns at, List<Held> rows, OffsetDateTime now) {
        Map<Field<?>, @Nullable Object> set = new LinkedHashMap<>();
        set.put(at.deletedAt(), now);
        next(at, set, now);
        db.update(at.table()).set(set).where(at.id().in(ids(rows))).execute();
    }

    void restore(EditColumns at, List<Held> rows, OffsetDateTime now) {
        Map<Field<?>, @Nullable Object> set = new LinkedHashMap<>();
        set.put(at.deletedAt(), null);
        next(at, set, now);
        db.update(at.table()).set(set).where(at.id().in(ids(rows))).execute();
    }

    private static void next(EditColumns at, Map<Field<?>, @Nullable Object> set, OffsetDateTime now) {
        set.put(at.version(), at.version().plus(1));
        set.put(at.updatedAt(), now);
    }

    private static List<UUID> ids(List<Held> rows) {
        return rows.stream().map(Held::id).toList();
    }

    void keep(EditId id, Kept kept, UUID memberId, OffsetDateTime at) {
        db.insertInto(RECORD_EDIT)
                .set(RECORD_EDIT.ID, id.value())
                .set(RECORD_EDIT.MEMBER_ID, memberId)
                .set(RECORD_EDIT.RECORD_TYPE, kept.type())
                .set(RECORD_EDIT.AT, at)
                .set(RECORD_EDIT.HELD, jsonb(json.writeValueAsString(new Rows(kept.rows()))))
                .execute();
    }

    /** The change when this member made it, or anybody where no member is named; locked, so that it is undone once only. */
    @Nullable
    Kept find(EditId id, @Nullable UUID by) {
        return db.selectFrom(RECORD_EDIT)
                .where(RECORD_EDIT.ID.eq(id.value()))
                .and(by == null ? RECORD_EDIT.MEMBER_ID.isNotNull() : RECORD_EDIT.MEMBER_ID.eq(by))
                .forUpdate()
                .fetchOne(row -> new Kept(
                        row.getRecordType(),
                        json.readValue(row.getHeld().data(), Rows.class).rows(),
                        row.getUndoneAt()));
    }

    void undone(EditId id, OffsetDateTime at) {
        db.update(RECORD_EDIT)
                .set(RECORD_EDIT.UNDONE_AT, at)
                .where(RECORD_EDIT.ID.eq(id.value()))
                .execute();
    }

    @Override
    public Place place() {
        return Place.TENANT;
    }

    @Override
    public int deleteOver(Instant now, Retention kept, int limit) {
        OffsetDateTime before = now.minus(kept.bin()).atOffset(ZoneOffset.UTC);
        return db.deleteFrom(RECORD_EDIT)
                .where(RECORD_EDIT.ID.in(select(RECORD_EDIT.ID)
                        .from(RECORD_EDIT)
                        .where(RECORD_EDIT.AT.lt(before))
                        .limit(limit)))
                .execute();
    }
}
