package co.cantera.search;

import static co.cantera.schema.tenant.Tables.FAVOURITE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The favourites of the members in the current tenant's schema. */
@Component
class FavouriteStore {

    private final DSLContext db;

    FavouriteStore(DSLContext db) {
        this.db = db;
    }

    /** What the member keeps at hand, newest first, at most as many as the limit. */
    List<Favourite> of(UUID member, int limit) {
        return db.select(FAVOURITE.RECORD_TYPE, FAVOURITE.RECORD_ID)
                .from(FAVOURITE)
                .where(FAVOURITE.MEMBER_ID.eq(member))
                .orderBy(FAVOURITE.AT.desc(), FAVOURITE.RECORD_ID)
                .limit(limit)
                .fetch(row -> new Favourite(row.value1(), row.value2()));
    }

    int count(UUID member) {
        return db.fetchCount(FAVOURITE, FAVOURITE.MEMBER_ID.eq(member));
    }

    void add(UUID member, Favourite favourite) {
        db.insertInto(FAVOURITE, FAVOURITE.MEMBER_ID, FAVOURITE.RECORD_TYPE, FAVOURITE.RECORD_ID)
                .values(member, favourite.type(), favourite.id())
                .onConflictDoNothing()
                .execute();
    }

    void remove(UUID member, UUID id) {
        db.deleteFrom(FAVOURITE)
                .where(FAVOURITE.MEMBER_ID.eq(member).and(FAVOURITE.RECORD_ID.eq(id)))
                .execute();
    }
}
