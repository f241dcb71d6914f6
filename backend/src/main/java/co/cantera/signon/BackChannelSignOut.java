package co.cantera.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Ends on all nodes what Keycloak says is over: one session at Keycloak or, when the token names none, all of a person. */
@Component
final class BackChannelSignOut implements LogoutHandler {

    private final Sessions sessions;

    BackChannelSignOut(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
            if (token.getSessionId() != null) {
                sessions.endKeycloakSession(token.getSessionId());
            } else {
                sessions.endAllOf(UUID.fromString(token.getSubject()));
            }
        }
    }
}
