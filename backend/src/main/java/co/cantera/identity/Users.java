package co.cantera.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.web.client.HttpClientErrorException;

/** The accounts of people at Keycloak. */
@Service
public class Users {

    /** Administrators alone see this attribute; it says which sign-up or invitation made the account. */
    static final String PURPOSE = "purpose";

    private final KeycloakAdmin keycloak;

    Users(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /** Whether an address has an account. */
    public boolean exists(String email) {
        return find(email).isPresent();
    }

    /** The subject of an address's account. */
    public Optional<UUID> subject(String email) {
        return find(email).map(KeycloakAdmin::id);
    }

    /** Makes an account with its password in one request, so there is no moment in which it has none. */
    public UserCreation create(NewUser user) {
        try {
            return new UserCreation.Created(keycloak.create("/users", representation(user)));
        } catch (HttpClientErrorException.Conflict e) {
            return new UserCreation.Exists();
        } catch (HttpClientErrorException.BadRequest e) {
            return refusal(e);
        }
    }

    private static Map<String, Object> representation(NewUser user) {
        return Map.of(
                "username", user.email(),
                "email", user.email(),
                "emailVerified", true,
                "enabled", true,
                "firstName", user.givenName(),
                "lastName", user.familyName(),
                "attributes",
                        Map.of(
                                "locale",
                                List.of(user.language().getLanguage()),
                                PURPOSE,
                                List.of(user.purpose().toString())),
                "credentials", List.of(Map.of("type", "password", "value", user.password(), "temporary", false)));
    }

    private static UserCreation refusal(HttpClientErrorException.BadRequest e) {
        String answer = e.getResponseBodyAsString();
        if (!answer.toLowerCase(Locale.ROOT).contains("password")) {
            throw e;
        }
        if (answer.contains("MinLength")) {
            return new UserCreation.PasswordRefused("passwordTooShort");
        }
        boolean same = answer.contains("NotUsername") || answer.contains("NotEmail");
        return new UserCreation.PasswordRefused(same ? "passwordSameAsEmail" : "passwordRefused");
    }

    /** The subject of an address's account if this very purpose made it. */
    public Optional<UUID> madeFor(String email, UUID purpose) {
        return find(email)
                .filter(user -> user.get("attributes") instanceof Map<?, ?> attributes
                        && attributes.get(PURPOSE) instanceof List<?> values
                        && values.contains(purpose.toString()))
                .map(KeycloakAdmin::id);
    }

    /** Removes an account with its sessions at Keycloak; that there is none is fine. */
    public void delete(UUID subject) {
        keycloak.delete("/users/{id}", subject);
    }

    /** Ends all sessions of an account at Keycloak, which then tells the applications. */
    public void signOut(UUID subject) {
        keycloak.post("/users/{id}/logout", null, subject);
    }

    private Optional<Map<String, Object>> find(String email) {
        return keycloak.list("/users?exact=true&briefRepresentation=false&email={email}", email).stream()
                .findFirst();
    }
}
