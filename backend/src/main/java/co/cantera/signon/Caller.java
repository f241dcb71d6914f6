package co.cantera.signon;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who sends a request. */
public sealed interface Caller {

    /** The person's identity, one for all tenants. */
    UUID personId();

    /** A person in a browser with a session. */
    record Browser(Session session) implements Caller {
        @Override
        public UUID personId() {
            return session.personId();
        }
    }

    /**
     * A program with a token of Keycloak.
     *
     * @param organizations those that the token names, empty when it is for all of the person's
     */
    record Token(UUID personId, Set<String> organizations) implements Caller {}

    /** A program with an API key, which belongs to one member of one tenant. */
    record Key(UUID personId, UUID tenantId) implements Caller {}

    /** The caller of the current request, empty when nobody is signed in. */
    static Optional<Caller> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn.caller())
                : Optional.empty();
    }
}
