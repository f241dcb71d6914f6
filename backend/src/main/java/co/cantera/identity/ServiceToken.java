package co.cantera.identity;

import co.cantera.signon.IdentityProperties;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Adds the service account's access token to a call; it is asked for again shortly before it ends. */
final class ServiceToken implements ClientHttpRequestInterceptor {

    private static final String CLIENT = "cantera-admin";
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private record Answer(String access_token, long expires_in) {}

    private record Token(String text, long endsAt) {}

    private final RestClient http;
    private final IdentityProperties identity;
    private volatile @Nullable Token token;

    ServiceToken(RestClient http, IdentityProperties identity) {
        this.http = http;
        this.identity = identity;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        request.getHeaders().setBearerAuth(current());
        return execution.execute(request, body);
    }

    private String current() {
        Token known = token;
        if (known == null || System.nanoTime() > known.endsAt) {
            known = ask();
            token = known;
        }
        return known.text;
    }

    private Token ask() {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(Map.of(
                "grant_type", "client_credentials", "client_id", CLIENT, "client_secret", identity.adminSecret()));
        Answer answer = Objects.requireNonNull(http.post()
                .uri(identity.serverEndpoint("token"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Answer.class));
        long lasts = Duration.ofSeconds(answer.expires_in).minus(MARGIN).toNanos();
        return new Token(answer.access_token, System.nanoTime() + lasts);
    }
}
