package co.cantera.signon;

import co.cantera.shared.secrets.Secret;
import co.cantera.shared.signals.NodeSignal;
import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import co.cantera.tenants.NodeCache;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The sessions of browsers. All nodes share them; each keeps what it has read for some seconds or until one ends anywhere. */
@Service
public class Sessions implements Expiring {

    private static final Duration TOUCHED_EVERY = Duration.ofMinutes(1);

    private final SessionStore store;
    private final TransactionTemplate transaction;
    private final SessionProperties properties;
    private final Clock clock;
    private final NodeCache<ByteBuffer, Session> cache;

    Sessions(SessionStore store, TransactionTemplate transaction, SessionProperties properties, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.properties = properties;
        this.clock = clock;
        this.cache = properties.cache();
    }

    /** Begins a session and answers the token for the browser. */
    Secret open(UUID personId, OidcIdToken idToken) {
        Secret token = Secret.random();
        Instant now = clock.instant();
        var session = new Session(ByteBuffer.wrap(token.hash()), personId, now, now.plus(properties.absolute()));
        String keycloakSession = idToken.getClaimAsString("sid");
        transaction.executeWithoutResult(tx -> store.insert(session, keycloakSession, idToken.getTokenValue()));
        return token;
    }

    /** The session that a token stands for, unless it is over. */
    Optional<Session> find(Secret token) {
        Instant now = clock.instant();
        return cache.get(ByteBuffer.wrap(token.hash()), this::read)
                .filter(session -> now.isBefore(session.expiresAt())
                        && now.isBefore(session.seenAt().plus(properties.idle())))
                .flatMap(session ->
                        session.seenAt().plus(TOUCHED_EVERY).isAfter(now) ? Optional.of(session) : touch(session, now));
    }

    private Optional<Session> read(ByteBuffer hash) {
        return transaction.execute(tx -> store.find(hash));
    }

    private Optional<Session> touch(Session session, Instant now) {
        return cache.fresh(
                session.hash(),
                hash -> transaction.execute(tx -> store.touch(hash, now))
                        ? Optional.of(session.seen(now))
                        : Optional.empty());
    }

    /** Ends a session and answers the ID token that it began with. */
    Optional<String> end(Session session) {
        Optional<String> idToken = transaction.execute(tx -> store.delete(session.hash()));
        cache.forget(session.hash());
        return idToken;
    }

    /** Ends what was begun in a session at Keycloak. */
    void endKeycloakSession(String keycloakSession) {
        transaction.executeWithoutResult(tx -> store.deleteByKeycloakSession(keycloakSession));
        cache.clear();
    }

    /** Ends all sessions of a person, given by the subject at Keycloak. */
    public void endAllOf(UUID subject) {
        transaction.executeWithoutResult(tx -> store.deleteBySubject(subject));
        cache.clear();
    }

    @EventListener
    void on(NodeSignal signal) {
        if (signal.table().equals("session")) {
            cache.clear();
        }
    }

    @Override
    public Place place() {
        return Place.PLATFORM;
    }

    @Override
    public int deleteOver(Instant now, Retention kept, int limit) {
        Instant expired = now.minus(kept.sessions());
        return store.deleteOver(expired, expired.minus(properties.idle()), limit);
    }
}
