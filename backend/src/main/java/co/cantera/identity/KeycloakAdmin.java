package co.cantera.identity;

import co.cantera.signon.IdentityProperties;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/**
 * The few calls of Keycloak's administration that we need, as the service account. A call that cannot be answered in time fails; each
 * may be sent again.
 */
@Component
class KeycloakAdmin {

    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final ParameterizedTypeReference<List<Map<String, Object>>> LIST =
            new ParameterizedTypeReference<>() {};

    private final RestClient http;

    KeycloakAdmin(RestClient.Builder http, IdentityProperties identity) {
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(LIMIT);
        RestClient plain = http.clone().requestFactory(requests).build();
        this.http = http.clone()
                .requestFactory(requests)
                .baseUrl(identity.serverUrl() + "/admin/realms/" + identity.realm())
                .requestInterceptor(new ServiceToken(plain, identity))
                .build();
    }

    List<Map<String, Object>> list(String path, Object... parts) {
        return Objects.requireNonNull(http.get().uri(path, parts).retrieve().body(LIST));
    }

    /** One thing, empty when there is none. */
    <T> Optional<T> find(Class<T> type, String path, Object... parts) {
        return Objects.requireNonNull(http.get().uri(path, parts).exchange((request, response) -> {
            if (response.getStatusCode().value() == 404) {
                return Optional.empty();
            }
            if (response.getStatusCode().isError()) {
                throw response.createException();
            }
            return Optional.ofNullable(response.bodyTo(type));
        }));
    }

    /** Makes a thing and answers its id, which stands at the end of its address. */
    UUID create(String path, Object body, Object... parts) {
        ResponseEntity<Void> answer = http.post()
                .uri(path, parts)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
        String location =
                Objects.requireNonNull(answer.getHeaders().getLocation()).getPath();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    /** Sends a change; that it was made before is fine. */
    void post(String path, @Nullable Object body, Object... parts) {
        var request = http.post().uri(path, parts).contentType(MediaType.APPLICATION_JSON);
        if (body != null) {
            request.body(body);
        }
        try {
            request.retrieve().toBodilessEntity();
        } catch (HttpClientErrorException.Conflict e) {
            return;
        }
    }

    void put(String path, @Nullable Object body, Object... parts) {
        var request = http.put().uri(path, parts).contentType(MediaType.APPLICATION_JSON);
        if (body != null) {
            request.body(body);
        }
        request.retrieve().toBodilessEntity();
    }

    /** Removes a thing; that there is none is fine. */
    void delete(String path, Object... parts) {
        http.delete()
                .uri(path, parts)
                .retrieve()
                .onStatus(KeycloakAdmin::isMissing, (request, response) -> {})
                .toBodilessEntity();
    }

    /** The id of a thing as Keycloak describes it. */
    static UUID id(Map<String, Object> representation) {
        return UUID.fromString(String.valueOf(representation.get("id")));
    }

    private static boolean isMissing(HttpStatusCode status) {
        return status.value() == 404;
    }
}
