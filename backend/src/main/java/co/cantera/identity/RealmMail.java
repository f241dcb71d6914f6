package co.cantera.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Keycloak sends its own mails: over the same server as we do. Nothing is changed there unless the server is configured here.
 *
 * @param starttls whether the connection must be encrypted before anything is said
 */
@ConfigurationProperties("cantera.mail")
record RealmMail(
        @Nullable String host,
        @DefaultValue("25") int port,
        @DefaultValue("no-responder@cantera.example") String from,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("false") boolean starttls) {

    /** Keycloak does not tell its password, so a server with one is always written again. */
    Optional<Map<String, String>> settings() {
        if (host == null) {
            return Optional.empty();
        }
        Map<String, String> settings = new HashMap<>(Map.of(
                "host",
                host,
                "port",
                Integer.toString(port),
                "from",
                from,
                "fromDisplayName",
                "Cantera",
                "starttls",
                Boolean.toString(starttls),
                "ssl",
                "false",
                "auth",
                Boolean.toString(user != null)));
        if (user != null && password != null) {
            settings.put("user", user);
            settings.put("password", password);
        }
        return Optional.of(settings);
    }
}
