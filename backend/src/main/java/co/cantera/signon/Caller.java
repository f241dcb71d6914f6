package co.cantera.signon;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
     * @param organization the one organization that the token names, null when it names none or several
     */
    record Token(UUID personId, @Nullable String organization) implements Caller {}

    /** A program with an API key, which belongs to one member of one tenant. */
    record Key(UUID personId, UUID tenantId) implements Caller {}

    /** The caller of the current request, empty when nobody is signed in. */
    static Optional<Caller> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn.caller())
                : Optional.empty();
    }
}
