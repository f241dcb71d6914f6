package co.cantera.views;

import static co.cantera.schema.tenant.Tables.SAVED_VIEW;
import static co.cantera.shared.store.Filters.folded;
import static org.jooq.impl.DSL.arrayAppend;
import static org.jooq.impl.DSL.arrayRemove;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.audit.TrailStore;
import co.cantera.members.Roster;
import co.cantera.shared.access.Access;
import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The saved views in the current tenant's schema. */
@Component
class ViewStore implements Expiring {

    private static final List<Field<?>> COLUMNS = List.of(
            SAVED_VIEW.ID,
            SAVED_VIEW.VERSION,
            SAVED_VIEW.OBJECT,
            SAVED_VIEW.NAME,
            SAVED_VIEW.ADDRESS,
            SAVED_VIEW.SHARED,
            SAVED_VIEW.OWNER_ID,
            SAVED_VIEW.DEFAULT_OF,
            SAVED_VIEW.DEFAULT_FOR_ALL);

    private final DSLContext db;
    private final TrailStore trail;

    ViewStore(DSLContext db, TrailStore trail) {
        this.db = db;
        this.trail = trail;
    }

    List<SavedView> of(ListObject object, Roster roster) {
        return db.select(COLUMNS)
                .from(SAVED_VIEW)
                .where(usable(false).and(SAVED_VIEW.OBJECT.eq(object.name())))
                .orderBy(folded(SAVED_VIEW.NAME), SAVED_VIEW.ID)
                .fetch(row -> view(row, roster));
    }

    /** The view that the person can use, or could until it was deleted. */
    @Nullable
    SavedView find(ViewId id, boolean deleted, Roster roster) {
        return db.select(COLUMNS)
                .from(SAVED_VIEW)
                .where(usable(deleted).and(SAVED_VIEW.ID.eq(id.value())))
                .fetchOne(row -> view(row, roster));
    }

    void insert(SavedView view, OffsetDateTime now, Entry entry) {
        trail.write(
                db.insertInto(SAVED_VIEW)
                        .set(SAVED_VIEW.ID, view.id().value())
                        .set(SAVED_VIEW.OBJECT, view.object().name())
                        .set(SAVED_VIEW.NAME, view.name())
                        .set(SAVED_VIEW.ADDRESS, view.address())
                        .set(SAVED_VIEW.SHARED, view.shared())
                        .set(SAVED_VIEW.OWNER_ID, view.ownerId())
                        .set(SAVED_VIEW.CREATED_AT, now)
                        .returningResult(inline(1)),
                ViewId.PREFIX,
                entry);
    }

    /** Saves the view when it still has the version before. */
    boolean update(SavedView view, Entry entry) {
        return trail.write(
                db.update(SAVED_VIEW)
                        .set(SAVED_VIEW.VERSION, view.version())
                        .set(SAVED_VIEW.NAME, view.name())
                        .set(SAVED_VIEW.ADDRESS, view.address())
                        .set(SAVED_VIEW.SHARED, view.shared())
                        .set(SAVED_VIEW.DEFAULT_FOR_ALL, view.defaultForAll())
                        .where(is(view.id()).and(SAVED_VIEW.VERSION.eq(view.version() - 1)))
                        .returningResult(inline(1)),
                ViewId.PREFIX,
                entry);
    }

    void delete(SavedView view, OffsetDateTime now, Entry entry) {
        trail.write(
                db.update(SAVED_VIEW)
                        .set(SAVED_VIEW.DELETED_AT, now)
                        .set(SAVED_VIEW.DEFAULT_FOR_ALL, false)
                        .where(is(view.id()).and(SAVED_VIEW.DELETED_AT.isNull()))
                        .returningResult(inline(1)),
                ViewId.PREFIX,
                entry);
    }

    void restore(SavedView view, Entry entry) {
        trail.write(
                db.update(SAVED_VIEW)
                        .setNull(SAVED_VIEW.DELETED_AT)
                        .where(is(view.id()).and(SAVED_VIEW.DELETED_AT.isNotNull()))
                        .returningResult(inline(1)),
                ViewId.PREFIX,
                entry);
    }

    /** Has the person's list open with the view, or with none. */
    void setDefault(ListObject object, @Nullable ViewId id) {
        UUID member = Access.current().memberId();
        Field<UUID[]> without = arrayRemove(SAVED_VIEW.DEFAULT_OF, member);
        Condition chosen = id == null ? inline(false).isTrue() : is(id);
        db.update(SAVED_VIEW)
                .set(
                        SAVED_VIEW.DEFAULT_OF,
                        when(chosen, arrayAppend(without, member)).otherwise(without))
                .where(SAVED_VIEW.OBJECT.eq(object.name()))
                .and(chosen.or(holds(member)))
                .execute();
    }

    /** Has everybody's list open with the view, or with none, unless they have chosen for themselves. */
    void setDefaultForAll(ListObject object, @Nullable ViewId id) {
        db
                .select(SAVED_VIEW.ID)
                .from(SAVED_VIEW)
                .where(SAVED_VIEW.OBJECT.eq(object.name()).and(SAVED_VIEW.DEFAULT_FOR_ALL.isTrue()))
                .fetch(row -> new ViewId(row.value1()))
                .stream()
                .filter(before -> !before.equals(id))
                .forEach(before -> mark(before, false));
        if (id != null) {
            mark(id, true);
        }
    }

    private void mark(ViewId id, boolean forAll) {
        trail.write(
                db.update(SAVED_VIEW)
                        .set(SAVED_VIEW.DEFAULT_FOR_ALL, forAll)
                        .where(is(id).and(SAVED_VIEW.DEFAULT_FOR_ALL.ne(forAll)))
                        .returningResult(inline(1)),
                ViewId.PREFIX,
                new Entry(id.value(), ChangeKind.UPDATED, new Changes().field("defaultForAll", !forAll, forAll)));
    }

    @Override
    public Place place() {
        return Place.TENANT;
    }

    @Override
    public int deleteOver(Instant now, Retention kept, int limit) {
        OffsetDateTime before = now.minus(kept.bin()).atOffset(ZoneOffset.UTC);
        return db.deleteFrom(SAVED_VIEW)
                .where(SAVED_VIEW.ID.in(select(SAVED_VIEW.ID)
                        .from(SAVED_VIEW)
                        .where(SAVED_VIEW.DELETED_AT.lt(before))
                        .limit(limit)))
                .execute();
    }

    private static Condition is(ViewId id) {
        return SAVED_VIEW.ID.eq(id.value());
    }

    /** What is shared, and the person's own. */
    private static Condition usable(boolean deleted) {
        return SAVED_VIEW
                .SHARED
                .isTrue()
                .or(SAVED_VIEW.OWNER_ID.eq(Access.current().memberId()))
                .and(deleted ? SAVED_VIEW.DELETED_AT.isNotNull() : SAVED_VIEW.DELETED_AT.isNull());
    }

    private static Condition holds(UUID member) {
        return SAVED_VIEW.DEFAULT_OF.contains(new UUID[] {member});
    }

    private static SavedView view(Record row, Roster roster) {
        UUID owner = row.get(SAVED_VIEW.OWNER_ID);
        return new SavedView(
                new ViewId(row.get(SAVED_VIEW.ID)),
                row.get(SAVED_VIEW.VERSION),
                ListObject.valueOf(row.get(SAVED_VIEW.OBJECT)),
                row.get(SAVED_VIEW.NAME),
                row.get(SAVED_VIEW.ADDRESS),
                row.get(SAVED_VIEW.SHARED),
                owner,
                roster.member(owner),
                List.of(row.get(SAVED_VIEW.DEFAULT_OF))
                        .contains(Access.current().memberId()),
                row.get(SAVED_VIEW.DEFAULT_FOR_ALL));
    }
}
