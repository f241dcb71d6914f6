package co.cantera.tags;

import static org.jooq.impl.DSL.arrayRemove;
import static org.jooq.impl.DSL.arrayReplace;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import co.cantera.shared.store.Visibility;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Component;

/** The tags on records of any kind, within what the person may see. */
@Component
class TaggedStore {

    private final DSLContext db;

    TaggedStore(DSLContext db) {
        this.db = db;
    }

    /** The tags of these records, which nobody else can change until the transaction ends; deleted ones are left out. */
    Map<UUID, List<UUID>> lock(TagColumns at, Collection<UUID> ids) {
        return db.select(at.id(), at.tags())
                .from(at.table())
                .where(at.id().in(ids))
                .and(at.deletedAt().isNull())
                .and(Visibility.of(at.owner(), at.team()))
                .orderBy(at.id())
                .forUpdate()
                .fetchMap(row -> row.value1(), row -> List.of(row.value2()));
    }

    void write(TagColumns at, Map<UUID, List<UUID>> tags, OffsetDateTime now) {
        List<? extends Query> updates = tags.entrySet().stream()
                .map(entry -> db.update(at.table())
                        .set(at.tags(), entry.getValue().toArray(UUID[]::new))
                        .set(at.updatedAt(), now)
                        .where(at.id().eq(entry.getKey())))
                .toList();
        db.batch(updates).execute();
    }

    /** Puts one tag in the place of another one on all records of the tenant, each once. */
    void replace(TagColumns at, UUID gone, UUID stays) {
        db.update(at.table())
                .set(
                        at.tags(),
                        when(at.tags().contains(new UUID[] {stays}), arrayRemove(at.tags(), gone))
                                .otherwise(arrayReplace(at.tags(), val(gone), val(stays))))
                .where(at.tags().contains(new UUID[] {gone}))
                .execute();
    }
}
