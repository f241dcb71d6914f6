package co.cantera.shared.graph;

import static co.cantera.schema.platform.Tables.PERSISTED_DOCUMENT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Keeps the documents of released builds. */
@Component
class PersistedDocumentStore {

    private static final int DAYS_ACCEPTED = 90;

    private final DSLContext db;
    private final Clock clock;

    PersistedDocumentStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds the documents of this build, forgets those too old, and answers all that are accepted by hash. */
    Map<String, String> release(Map<String, String> shipped) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return db.transactionResult(configuration -> {
            DSLContext tx = DSL.using(configuration);
            tx.batch(shipped.entrySet().stream()
                            .map(document -> tx.insertInto(PERSISTED_DOCUMENT)
                                    .set(PERSISTED_DOCUMENT.HASH, document.getKey())
                                    .set(PERSISTED_DOCUMENT.DOCUMENT, document.getValue())
                                    .set(PERSISTED_DOCUMENT.RELEASED_AT, now)
                                    .onDuplicateKeyUpdate()
                                    .set(PERSISTED_DOCUMENT.RELEASED_AT, now))
                            .toList())
                    .execute();
            tx.deleteFrom(PERSISTED_DOCUMENT)
                    .where(PERSISTED_DOCUMENT.RELEASED_AT.lt(now.minusDays(DAYS_ACCEPTED)))
                    .execute();
            return tx.selectFrom(PERSISTED_DOCUMENT).fetchMap(PERSISTED_DOCUMENT.HASH, PERSISTED_DOCUMENT.DOCUMENT);
        });
    }
}
