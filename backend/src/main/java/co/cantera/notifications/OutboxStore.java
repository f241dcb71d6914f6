package co.cantera.notifications;

import static co.cantera.schema.platform.Tables.OUTBOX;
import static org.jooq.impl.DSL.currentOffsetDateTime;

import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;

/**
 * The queue of what has to happen outside the database. A tenant may add to it and read nothing. What somebody waits for is deleted when it
 * is done; the rest tells what happened, and is kept for those who will ask.
 */
@Component
class OutboxStore implements Expiring {

    /** A thing to do, claimed for as long as the transaction lasts. */
    record Entry(UUID id, String payload, int attempts) {}

    private final DSLContext db;

    OutboxStore(DSLContext db) {
        this.db = db;
    }

    void add(String kind, String payload) {
        db.insertInto(OUTBOX)
                .set(OUTBOX.KIND, kind)
                .set(OUTBOX.PAYLOAD, JSONB.valueOf(payload))
                .execute();
    }

    /** The oldest thing that is due and that no other node is doing. */
    Optional<Entry> claim(String kind) {
        return db.select(OUTBOX.ID, OUTBOX.PAYLOAD, OUTBOX.ATTEMPTS)
                .from(OUTBOX)
                .where(OUTBOX.KIND.eq(kind))
                .and(OUTBOX.DUE_AT.le(currentOffsetDateTime()))
                .orderBy(OUTBOX.DUE_AT)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(row -> new Entry(row.value1(), row.value2().data(), row.value3()));
    }

    void done(UUID id) {
        db.deleteFrom(OUTBOX).where(OUTBOX.ID.eq(id)).execute();
    }

    @Override
    public Place place() {
        return Place.PLATFORM;
    }

    @Override
    public int deleteOver(Instant now, Retention kept, int limit) {
        // ids tell when they were made, so that the oldest are found without an index of their own
        return db.deleteFrom(OUTBOX)
                .where(OUTBOX.ID.in(db.select(OUTBOX.ID)
                        .from(OUTBOX)
                        .where(OUTBOX.ID.lt(UuidV7.first(now.minus(kept.outbox()))))
                        .and(OUTBOX.KIND.ne(Mails.KIND))
                        .orderBy(OUTBOX.ID)
                        .limit(limit)
                        .forUpdate()
                        .skipLocked()))
                .execute();
    }

    void later(UUID id, Instant due, String error) {
        db.update(OUTBOX)
                .set(OUTBOX.DUE_AT, due.atOffset(ZoneOffset.UTC))
                .set(OUTBOX.ATTEMPTS, OUTBOX.ATTEMPTS.plus(1))
                .set(OUTBOX.ERROR, error)
                .where(OUTBOX.ID.eq(id))
                .execute();
    }
}
