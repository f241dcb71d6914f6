package co.cantera.identity;

import static java.util.Objects.requireNonNull;

import co.cantera.platform.TestKeycloak;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** An administrator at Keycloak's console, which sends these very requests. */
final class Console {

    private static final ParameterizedTypeReference<Map<String, Object>> MAP = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> LIST =
            new ParameterizedTypeReference<>() {};

    private final RestClient http;

    Console(String keycloak) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                TestKeycloak.ADMINISTRATOR,
                "password",
                TestKeycloak.SECRET));
        Map<String, Object> answer = requireNonNull(RestClient.create()
                .post()
                .uri(keycloak + "/realms/master/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(MAP));
        this.http = RestClient.builder()
                .baseUrl(keycloak + "/admin/realms/cantera")
                .defaultHeader("Authorization", "Bearer " + answer.get("access_token"))
                .build();
    }

    void enable(UUID user, boolean enabled) {
        Map<String, Object> whole = new HashMap<>(
                requireNonNull(http.get().uri("/users/{id}", user).retrieve().body(MAP)));
        whole.put("enabled", enabled);
        http.put()
                .uri("/users/{id}", user)
                .contentType(MediaType.APPLICATION_JSON)
                .body(whole)
                .retrieve()
                .toBodilessEntity();
    }

    void delete(UUID user) {
        http.delete().uri("/users/{id}", user).retrieve().toBodilessEntity();
    }

    void removeMember(UUID organization, UUID user) {
        http.delete()
                .uri("/organizations/{id}/members/{user}", organization, user)
                .retrieve()
                .toBodilessEntity();
    }

    /** From one group of the organization into another one. */
    void move(UUID organization, UUID user, String from, String to) {
        String members = "/organizations/{id}/groups/{group}/members/{user}";
        http.delete()
                .uri(members, organization, group(organization, from), user)
                .retrieve()
                .toBodilessEntity();
        http.put()
                .uri(members, organization, group(organization, to), user)
                .retrieve()
                .toBodilessEntity();
    }

    private Object group(UUID organization, String name) {
        return requireNonNull(http.get()
                        .uri("/organizations/{id}/groups?max=100", organization)
                        .retrieve()
                        .body(LIST))
                .stream()
                .filter(group -> name.equals(group.get("name")))
                .map(group -> requireNonNull(group.get("id")))
                .findFirst()
                .orElseThrow();
    }
}
