package co.cantera.signon;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as whoever signs in: one identity, whatever the number of memberships.
 *
 * @param subject the id of the person's user at Keycloak, null until the first sign-on
 */
public record Account(UUID id, @Nullable UUID subject, String email, String name, Locale language) {}
