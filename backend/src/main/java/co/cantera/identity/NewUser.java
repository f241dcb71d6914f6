package co.cantera.identity;

import java.util.Locale;
import java.util.UUID;

/**
 * An account to be made for a person who has proven the address.
 *
 * @param purpose the sign-up or invitation that makes it, by which it is found again when an answer is lost
 * @param password goes to Keycloak and nowhere else
 */
public record NewUser(UUID purpose, String email, String name, Locale language, String password) {

    String givenName() {
        int end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }

    /** Keycloak wants one; a person with a single name has it twice. */
    String familyName() {
        int end = name.indexOf(' ');
        return end < 0 ? name : name.substring(end + 1).strip();
    }

    @Override
    public String toString() {
        return "NewUser[" + purpose + "]";
    }
}
