package co.cantera.signon;

import co.cantera.shared.http.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What follows when the browser comes back from Keycloak: a session and the wanted page, or the landing page with an explanation. */
@Component
final class SignOnResult implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignOnResult.class);

    private final Accounts accounts;
    private final SignOns signOns;
    private final SecretCookies cookies;
    private final Site site;
    private final ApplicationEventPublisher events;

    SignOnResult(
            Accounts accounts, SignOns signOns, SecretCookies cookies, Site site, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.signOns = signOns;
        this.cookies = cookies;
        this.site = site;
        this.events = events;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OidcUser user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        OidcIdToken idToken = user.getIdToken();
        Account account = accounts.signedOn(idToken);
        signOns.begin(account, idToken, request, response);
        events.publishEvent(new SignedOn(account.email()));
        cookies.remove(response, SecretCookies.SIGN_ON);
        Object target = Objects.requireNonNull(request.getAttribute(SignOnRequests.TARGET));
        response.sendRedirect(site.url(target.toString()));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        LOG.info("Sign-on refused: {}", exception.getClass().getSimpleName());
        response.sendRedirect(site.url("/?problem=sign-on"));
    }
}
