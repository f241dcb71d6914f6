package co.cantera.signon;

import static co.cantera.schema.platform.Tables.PERSON;
import static co.cantera.schema.platform.Tables.SESSION;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sessions in the platform's tables. */
@Component
class SessionStore {

    private final DSLContext db;

    SessionStore(DSLContext db) {
        this.db = db;
    }

    void insert(Session session, @Nullable String keycloakSession, String idToken) {
        db.insertInto(SESSION)
                .set(SESSION.TOKEN_HASH, session.hash().array())
                .set(SESSION.PERSON_ID, session.personId())
                .set(SESSION.KEYCLOAK_SESSION, keycloakSession)
                .set(SESSION.ID_TOKEN, idToken)
                .set(SESSION.SEEN_AT, at(session.seenAt()))
                .set(SESSION.EXPIRES_AT, at(session.expiresAt()))
                .execute();
    }

    Optional<Session> find(ByteBuffer hash) {
        return db.select(SESSION.PERSON_ID, SESSION.SEEN_AT, SESSION.EXPIRES_AT)
                .from(SESSION)
                .where(SESSION.TOKEN_HASH.eq(hash.array()))
                .fetchOptional(row -> new Session(
                        hash,
                        row.value1(),
                        row.value2().toInstant(),
                        row.value3().toInstant()));
    }

    /** Notes that a session is used and answers whether it is still there. */
    boolean touch(ByteBuffer hash, Instant now) {
        return db.update(SESSION)
                        .set(SESSION.SEEN_AT, at(now))
                        .where(SESSION.TOKEN_HASH.eq(hash.array()))
                        .execute()
                == 1;
    }

    /** Deletes a session and answers the ID token that it began with. */
    Optional<String> delete(ByteBuffer hash) {
        return db.deleteFrom(SESSION)
                .where(SESSION.TOKEN_HASH.eq(hash.array()))
                .returningResult(SESSION.ID_TOKEN)
                .fetchOptional(SESSION.ID_TOKEN);
    }

    int deleteByKeycloakSession(String keycloakSession) {
        return db.deleteFrom(SESSION)
                .where(SESSION.KEYCLOAK_SESSION.eq(keycloakSession))
                .execute();
    }

    int deleteBySubject(UUID subject) {
        return db.deleteFrom(SESSION)
                .where(SESSION.PERSON_ID.in(db.select(PERSON.ID).from(PERSON).where(PERSON.SUBJECT.eq(subject))))
                .execute();
    }

    int deleteOver(Instant expired, Instant idleSince, int limit) {
        return db.deleteFrom(SESSION)
                .where(SESSION.TOKEN_HASH.in(db.select(SESSION.TOKEN_HASH)
                        .from(SESSION)
                        .where(SESSION.EXPIRES_AT.lt(at(expired)).or(SESSION.SEEN_AT.lt(at(idleSince))))
                        .limit(limit)
                        .forUpdate()
                        .skipLocked()))
                .execute();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
