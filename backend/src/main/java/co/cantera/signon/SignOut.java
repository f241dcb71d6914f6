package co.cantera.signon;

import co.cantera.shared.http.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ends the session here and then sends the browser to Keycloak to end it there too (RP-initiated logout). A script cannot follow a
 * redirect to another site, so it is told where to go when it asks for JSON.
 */
@Component
final class SignOut implements LogoutHandler, LogoutSuccessHandler {

    private static final String ID_TOKEN = SignOut.class.getName();

    private final Sessions sessions;
    private final SecretCookies cookies;
    private final IdentityProperties identity;
    private final Site site;
    private final JsonMapper json;

    SignOut(Sessions sessions, SecretCookies cookies, IdentityProperties identity, Site site, JsonMapper json) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.identity = identity;
        this.site = site;
        this.json = json;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof SignedIn signedIn && signedIn.caller() instanceof Caller.Browser browser) {
            sessions.end(browser.session()).ifPresent(idToken -> request.setAttribute(ID_TOKEN, idToken));
        }
        cookies.remove(response, SecretCookies.SESSION);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        String location = location(request.getAttribute(ID_TOKEN));
        String accept = request.getHeader("Accept");
        if (accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            json.writeValue(response.getOutputStream(), Map.of("location", location));
        } else {
            response.sendRedirect(location);
        }
    }

    private String location(@Nullable Object idToken) {
        if (idToken == null) {
            return site.url("/");
        }
        return UriComponentsBuilder.fromUriString(identity.browserEndpoint("logout"))
                .queryParam("id_token_hint", idToken)
                .queryParam("post_logout_redirect_uri", site.url("/"))
                .queryParam("client_id", IdentityProperties.WEB_CLIENT)
                .encode()
                .toUriString();
    }
}
