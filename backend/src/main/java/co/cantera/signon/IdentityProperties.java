package co.cantera.signon;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Keycloak is and how the application is known to it.
 *
 * @param url the base address as browsers see it; it stands in every token
 * @param internalUrl the base address as this server reaches it, the same when left out
 * @param clientSecret the secret of the client that people sign in through
 * @param adminSecret the secret of the service account that administers the realm
 * @param audience what a bearer token must be meant for
 */
@ConfigurationProperties("cantera.identity")
public record IdentityProperties(
        @DefaultValue("http://localhost:8180") URI url,
        @Nullable URI internalUrl,
        @DefaultValue("cantera") String realm,
        String clientSecret,
        String adminSecret,
        @DefaultValue("cantera-api") String audience) {

    public static final String WEB_CLIENT = "cantera-web";

    /** The issuer that stands in every token of the realm. */
    public String issuer() {
        return url + "/realms/" + realm;
    }

    /** An OpenID Connect endpoint that browsers are sent to, such as {@code auth}. */
    public String browserEndpoint(String name) {
        return issuer() + "/protocol/openid-connect/" + name;
    }

    /** An OpenID Connect endpoint that this server calls, such as {@code token}. */
    public String serverEndpoint(String name) {
        return serverUrl() + "/realms/" + realm + "/protocol/openid-connect/" + name;
    }

    /** The base address as this server reaches it. */
    public URI serverUrl() {
        return Objects.requireNonNullElse(internalUrl, url);
    }
}
