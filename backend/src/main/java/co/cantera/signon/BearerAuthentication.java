package co.cantera.signon;

import co.cantera.shared.secrets.Secret;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Recognises programs by what stands behind {@code Authorization: Bearer}: one of our API keys or a token of Keycloak. Not a bean of
 * Spring Security's type, which would make it the last resort of every other sign-on.
 */
@Component
final class BearerAuthentication {

    private final ApiKeys keys;
    private final Tokens tokens;

    BearerAuthentication(ApiKeys keys, Tokens tokens) {
        this.keys = keys;
        this.tokens = tokens;
    }

    Authentication authenticate(Authentication authentication) {
        String text = ((BearerTokenAuthenticationToken) authentication).getToken();
        Optional<? extends Caller> caller =
                text.startsWith(ApiKeys.PREFIX) ? keys.find(new Secret(text)) : tokens.find(text);
        return caller.map(SignedIn::new).orElseThrow(() -> new InvalidBearerTokenException("The token is not valid"));
    }
}
