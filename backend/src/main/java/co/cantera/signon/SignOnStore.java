package co.cantera.signon;

import static co.cantera.schema.platform.Tables.SIGN_ON;
import static org.jooq.impl.DSL.currentOffsetDateTime;

import co.cantera.shared.secrets.Secret;
import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Pending sign-ons in the platform's tables. */
@Component
class SignOnStore implements Expiring {

    private final DSLContext db;

    SignOnStore(DSLContext db) {
        this.db = db;
    }

    void insert(Secret state, Secret browser, PendingSignOn pending, Instant expiresAt) {
        db.insertInto(SIGN_ON)
                .set(SIGN_ON.STATE_HASH, state.hash())
                .set(SIGN_ON.BROWSER_HASH, browser.hash())
                .set(SIGN_ON.CODE_VERIFIER, pending.codeVerifier())
                .set(SIGN_ON.NONCE, pending.nonce())
                .set(SIGN_ON.REDIRECT_URI, pending.redirectUri())
                .set(SIGN_ON.TARGET, pending.target())
                .set(SIGN_ON.EXPIRES_AT, expiresAt.atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<PendingSignOn> find(Secret state, Secret browser) {
        return db.select(SIGN_ON.CODE_VERIFIER, SIGN_ON.NONCE, SIGN_ON.REDIRECT_URI, SIGN_ON.TARGET)
                .from(SIGN_ON)
                .where(isOpen(state, browser))
                .fetchOptional(row -> new PendingSignOn(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** Takes it out, so that it can be used once only. */
    Optional<PendingSignOn> take(Secret state, Secret browser) {
        return db.deleteFrom(SIGN_ON)
                .where(isOpen(state, browser))
                .returningResult(SIGN_ON.CODE_VERIFIER, SIGN_ON.NONCE, SIGN_ON.REDIRECT_URI, SIGN_ON.TARGET)
                .fetchOptional(row -> new PendingSignOn(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    @Override
    public Place place() {
        return Place.PLATFORM;
    }

    @Override
    public int deleteOver(Instant now, Retention kept, int limit) {
        return db.deleteFrom(SIGN_ON)
                .where(SIGN_ON.STATE_HASH.in(db.select(SIGN_ON.STATE_HASH)
                        .from(SIGN_ON)
                        .where(SIGN_ON.EXPIRES_AT.lt(now.minus(kept.sessions()).atOffset(ZoneOffset.UTC)))
                        .limit(limit)
                        .forUpdate()
                        .skipLocked()))
                .execute();
    }

    private static Condition isOpen(Secret state, Secret browser) {
        return SIGN_ON.STATE_HASH
                .eq(state.hash())
                .and(SIGN_ON.BROWSER_HASH.eq(browser.hash()))
                .and(SIGN_ON.EXPIRES_AT.gt(currentOffsetDateTime()));
    }
}
