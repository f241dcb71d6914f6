package co.cantera.identity;

import co.cantera.shared.http.Site;
import co.cantera.signon.IdentityProperties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Brings the realm's clients to this configuration: addresses, which follow the port, and secrets. */
@Component
class ClientReconciliation {

    private static final ParameterizedTypeReference<List<Map<String, Object>>> LIST =
            new ParameterizedTypeReference<>() {};

    private static final ParameterizedTypeReference<Map<String, Object>> ONE = new ParameterizedTypeReference<>() {};

    private record Answer(String access_token) {}

    private final RestClient http;
    private final IdentityProperties identity;
    private final ReconciliationProperties properties;
    private final Site site;

    ClientReconciliation(
            RestClient.Builder http, IdentityProperties identity, ReconciliationProperties properties, Site site) {
        this.http = http.build();
        this.identity = identity;
        this.properties = properties;
        this.site = site;
    }

    void reconcile() {
        if (properties.bootstrapUser() == null || properties.bootstrapPassword() == null) {
            return;
        }
        RestClient admin = administrator(properties.bootstrapUser(), properties.bootstrapPassword());
        change(admin, IdentityProperties.WEB_CLIENT, web());
        if (properties.apiSecret() != null) {
            change(admin, identity.audience(), Map.of("secret", properties.apiSecret()));
        }
        audience(admin);
        events(admin);
    }

    private RestClient administrator(String user, String password) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(Map.of("grant_type", "password", "client_id", "admin-cli", "username", user, "password", password));
        Answer answer = Objects.requireNonNull(http.post()
                .uri(identity.serverUrl() + "/realms/master/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Answer.class));
        return http.mutate()
                .baseUrl(identity.serverUrl() + "/admin/realms/" + identity.realm())
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + answer.access_token())
                .build();
    }

    private Map<String, Object> web() {
        String backend = Objects.requireNonNullElse(properties.backendUrl(), site.origin());
        return Map.of(
                "baseUrl", site.url("/"),
                "secret", identity.clientSecret(),
                "directAccessGrantsEnabled", true,
                "redirectUris", List.of(site.url("/login/oauth2/code/keycloak")),
                "attributes",
                        Map.of(
                                "post.logout.redirect.uris",
                                site.url("/"),
                                "backchannel.logout.url",
                                backend + "/logout/connect/back-channel/keycloak",
                                "backchannel.logout.session.required",
                                "true",
                                "pkce.code.challenge.method",
                                "S256"));
    }

    @SuppressWarnings("unchecked")
    private static void change(RestClient admin, String clientId, Map<String, Object> wanted) {
        Map<String, Object> client = new HashMap<>(find(admin, clientId));
        wanted.forEach((name, value) -> client.merge(name, value, (before, now) -> {
            if (before instanceof Map<?, ?> old && now instanceof Map<?, ?> added) {
                var both = new HashMap<>((Map<String, Object>) old);
                both.putAll((Map<String, Object>) added);
                return both;
            }
            return now;
        }));
        admin.put()
                .uri("/clients/{id}", client.get("id"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(client)
                .retrieve()
                .toBodilessEntity();
    }

    /** Tokens of machines must say that they are meant for us. */
    @SuppressWarnings("unchecked")
    private void audience(RestClient admin) {
        Map<String, Object> client = find(admin, identity.audience());
        var mappers = new ArrayList<>((List<Map<String, Object>>) client.getOrDefault("protocolMappers", List.of()));
        if (mappers.stream().anyMatch(each -> "audience".equals(each.get("name")))) {
            return;
        }
        admin.post()
                .uri("/clients/{id}/protocol-mappers/models", client.get("id"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of(
                        "name", "audience",
                        "protocol", "openid-connect",
                        "protocolMapper", "oidc-audience-mapper",
                        "config",
                                Map.of("included.custom.audience", identity.audience(), "access.token.claim", "true")))
                .retrieve()
                .toBodilessEntity();
    }

    /** The service account of everyday work reads what the console changed, and no more of the server than that. */
    private static void events(RestClient admin) {
        Object account = client(admin, "cantera-admin", "/service-account-user").get("id");
        Map<String, Object> role = client(admin, "realm-management", "/roles/view-events");
        admin.post()
                .uri("/users/{user}/role-mappings/clients/{client}", account, role.get("containerId"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(List.of(role))
                .retrieve()
                .toBodilessEntity();
    }

    private static Map<String, Object> client(RestClient admin, String clientId, String part) {
        return Objects.requireNonNull(admin.get()
                .uri("/clients/{id}" + part, find(admin, clientId).get("id"))
                .retrieve()
                .body(ONE));
    }

    private static Map<String, Object> find(RestClient admin, String clientId) {
        return Objects.requireNonNull(admin.get()
                        .uri("/clients?clientId={id}", clientId)
                        .retrieve()
                        .body(LIST))
                .getFirst();
    }
}
