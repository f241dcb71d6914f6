package co.cantera.tags;

import static co.cantera.schema.tenant.Tables.TAG;
import static co.cantera.shared.store.Filters.folded;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.TrailStore;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The tags in the current tenant's schema. */
@Component
class TagStore {

    private final DSLContext db;
    private final TrailStore trail;
    private final AuditTrail audit;

    TagStore(DSLContext db, TrailStore trail, AuditTrail audit) {
        this.db = db;
        this.trail = trail;
        this.audit = audit;
    }

    TagCatalogue load() {
        SequencedMap<UUID, Tag> byId = new LinkedHashMap<>();
        db.select(TAG.ID, TAG.VERSION, TAG.NAME, TAG.COLOR, TAG.RETIRED_AT)
                .from(TAG)
                .orderBy(folded(TAG.NAME), TAG.ID)
                .forEach(row -> byId.put(
                        row.value1(),
                        new Tag(
                                new TagId(row.value1()),
                                row.value2(),
                                row.value3(),
                                TagColor.valueOf(row.value4()),
                                row.value5())));
        return new TagCatalogue(byId);
    }

    /** Whether another tag has the name, whatever its accents and its case. */
    boolean isTaken(String name, TagId except) {
        return db.fetchExists(TAG, folded(TAG.NAME).eq(folded(val(name))).and(TAG.ID.ne(except.value())));
    }

    /** Adds the tag; false when its id or its name is taken. */
    boolean insert(Tag tag, OffsetDateTime now, Entry entry) {
        return trail.write(
                db.insertInto(TAG)
                        .set(TAG.ID, tag.id().value())
                        .set(TAG.NAME, tag.name())
                        .set(TAG.COLOR, tag.color().name())
                        .set(TAG.CREATED_AT, now)
                        .onConflictDoNothing()
                        .returningResult(inline(1)),
                TagId.PREFIX,
                entry);
    }

    /** Saves the tag when it still has the version before. */
    boolean update(Tag tag, Entry entry) {
        return trail.write(
                db.update(TAG)
                        .set(TAG.VERSION, tag.version())
                        .set(TAG.NAME, tag.name())
                        .set(TAG.COLOR, tag.color().name())
                        .set(TAG.RETIRED_AT, tag.retiredAt())
                        .where(TAG.ID.eq(tag.id().value()).and(TAG.VERSION.eq(tag.version() - 1)))
                        .returningResult(inline(1)),
                TagId.PREFIX,
                entry);
    }

    void delete(TagId id) {
        db.deleteFrom(TAG).where(TAG.ID.eq(id.value())).execute();
    }

    void record(Entry entry) {
        audit.record(TagId.PREFIX, entry.id(), entry.kind(), entry.changes());
    }
}
