package co.cantera.shared.graph;

import static co.cantera.schema.tenant.Tables.IDEMPOTENCY;
import static org.jooq.impl.DSL.row;

import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Keeps the answers to mutations that carried a key. */
@Component
class ReplayStore implements Expiring {

    record Answer(byte[] requestHash, String json) {}

    private final DSLContext db;

    ReplayStore(DSLContext db) {
        this.db = db;
    }

    /** Takes the key; false when an earlier request has it, for which this waits when it is still under way. */
    boolean claim(UUID member, String key, byte[] requestHash) {
        return db.insertInto(IDEMPOTENCY)
                        .set(IDEMPOTENCY.MEMBER_ID, member)
                        .set(IDEMPOTENCY.KEY, key)
                        .set(IDEMPOTENCY.REQUEST_HASH, requestHash)
                        .set(IDEMPOTENCY.ANSWER, JSONB.jsonb("{}"))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Answer find(UUID member, String key) {
        return db.select(IDEMPOTENCY.REQUEST_HASH, IDEMPOTENCY.ANSWER)
                .from(IDEMPOTENCY)
                .where(IDEMPOTENCY.MEMBER_ID.eq(member).and(IDEMPOTENCY.KEY.eq(key)))
                .fetchSingle(Records.mapping((hash, answer) -> new Answer(hash, answer.data())));
    }

    @Override
    public Place place() {
        return Place.TENANT;
    }

    @Override
    public int deleteOver(Instant now, Retention kept, int limit) {
        return db.deleteFrom(IDEMPOTENCY)
                .where(row(IDEMPOTENCY.MEMBER_ID, IDEMPOTENCY.KEY)
                        .in(db.select(IDEMPOTENCY.MEMBER_ID, IDEMPOTENCY.KEY)
                                .from(IDEMPOTENCY)
                                .where(IDEMPOTENCY.CREATED_AT.lt(
                                        now.minus(kept.replays()).atOffset(ZoneOffset.UTC)))
                                .limit(limit)
                                .forUpdate()
                                .skipLocked()))
                .execute();
    }

    void answer(UUID member, String key, String json) {
        db.update(IDEMPOTENCY)
                .set(IDEMPOTENCY.ANSWER, JSONB.jsonb(json))
                .where(IDEMPOTENCY.MEMBER_ID.eq(member).and(IDEMPOTENCY.KEY.eq(key)))
                .execute();
    }
}
