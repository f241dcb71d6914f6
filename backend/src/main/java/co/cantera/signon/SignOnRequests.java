package co.cantera.signon;

import static org.springframework.security.oauth2.core.endpoint.PkceParameterNames.CODE_VERIFIER;
import static org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames.NONCE;

import co.cantera.shared.secrets.Secret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps a sign-on while the browser is at Keycloak: in the database, so that any node can go on with it, and bound to the browser by a
 * cookie, so that nobody can be signed in with somebody else's answer.
 */
@Component
final class SignOnRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String TARGET = "cantera.target";
    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final SignOnStore store;
    private final TransactionTemplate transaction;
    private final SecretCookies cookies;
    private final ClientRegistration client;
    private final Clock clock;

    SignOnRequests(
            SignOnStore store,
            TransactionTemplate transaction,
            SecretCookies cookies,
            ClientRegistration client,
            Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.cookies = cookies;
        this.client = client;
        this.clock = clock;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest authorization,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (authorization == null) {
            return;
        }
        var pending = new PendingSignOn(
                attribute(authorization, CODE_VERIFIER),
                attribute(authorization, NONCE),
                Objects.requireNonNull(authorization.getRedirectUri()),
                attribute(authorization, TARGET));
        Secret state = new Secret(Objects.requireNonNull(authorization.getState()));
        Secret browser = cookies.read(request, SecretCookies.SIGN_ON).orElseGet(Secret::random);
        transaction.executeWithoutResult(
                tx -> store.insert(state, browser, pending, clock.instant().plus(LIFETIME)));
        cookies.write(response, SecretCookies.SIGN_ON, browser, LIFETIME);
    }

    private static String attribute(OAuth2AuthorizationRequest authorization, String name) {
        return Objects.requireNonNull(authorization.<String>getAttribute(name), name);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return restore(request, store::find);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        return restore(request, store::take);
    }

    private @Nullable OAuth2AuthorizationRequest restore(
            HttpServletRequest request, BiFunction<Secret, Secret, Optional<PendingSignOn>> read) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        Optional<Secret> browser = cookies.read(request, SecretCookies.SIGN_ON);
        if (state == null || browser.isEmpty()) {
            return null;
        }
        Optional<PendingSignOn> pending = transaction.execute(tx -> read.apply(new Secret(state), browser.get()));
        pending.ifPresent(each -> request.setAttribute(TARGET, each.target()));
        return pending.map(each -> authorization(state, each)).orElse(null);
    }

    private OAuth2AuthorizationRequest authorization(String state, PendingSignOn pending) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .clientId(client.getClientId())
                .redirectUri(pending.redirectUri())
                .scopes(client.getScopes())
                .state(state)
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        client.getRegistrationId(),
                        CODE_VERIFIER,
                        pending.codeVerifier(),
                        NONCE,
                        pending.nonce(),
                        TARGET,
                        pending.target()))
                .build();
    }
}
