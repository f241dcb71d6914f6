package co.cantera.signon;

import co.cantera.shared.secrets.Secret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Service;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Begins sessions of browsers. */
@Service
public class SignOns {

    private record TokenAnswer(String id_token) {}

    private final ClientRegistration client;
    private final Sessions sessions;
    private final Accounts accounts;
    private final SecretCookies cookies;
    private final SessionProperties properties;
    private final RestClient http;
    private final JwtDecoder idTokens;

    SignOns(
            ClientRegistration client,
            Sessions sessions,
            Accounts accounts,
            SecretCookies cookies,
            SessionProperties properties,
            RestClient.Builder http) {
        this.client = client;
        this.sessions = sessions;
        this.accounts = accounts;
        this.cookies = cookies;
        this.properties = properties;
        this.http = http.build();
        this.idTokens = new OidcIdTokenDecoderFactory().createDecoder(client);
    }

    /** Begins a session after a sign-on; the one that the browser had before ends, so that no token outlives it. */
    void begin(Account account, OidcIdToken idToken, HttpServletRequest request, HttpServletResponse response) {
        cookies.read(request, SecretCookies.SESSION).flatMap(sessions::find).ifPresent(sessions::end);
        Secret token = sessions.open(account.id(), idToken);
        cookies.write(response, SecretCookies.SESSION, token, properties.absolute());
    }

    /**
     * Begins the first session of an account that was made in this very request, with the password that was just typed, so that nobody
     * types it twice. The password goes to Keycloak and nowhere else.
     */
    public Account beginFirst(String email, String password, HttpServletRequest request, HttpServletResponse response) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(Map.of(
                "grant_type",
                "password",
                "client_id",
                client.getClientId(),
                "client_secret",
                client.getClientSecret(),
                "username",
                email,
                "password",
                password,
                "scope",
                String.join(" ", client.getScopes())));
        TokenAnswer answer = http.post()
                .uri(client.getProviderDetails().getTokenUri())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(TokenAnswer.class);
        Jwt jwt = idTokens.decode(Objects.requireNonNull(answer).id_token());
        var idToken = new OidcIdToken(jwt.getTokenValue(), jwt.getIssuedAt(), jwt.getExpiresAt(), jwt.getClaims());
        Account account = accounts.signedOn(idToken);
        begin(account, idToken, request, response);
        return account;
    }
}
