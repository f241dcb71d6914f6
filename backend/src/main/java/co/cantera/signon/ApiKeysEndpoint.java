package co.cantera.signon;

import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes API keys from the command line of a developer's machine; there is none of this anywhere else. */
@Component
@Profile("local")
@Endpoint(id = "apikeys")
class ApiKeysEndpoint {

    private final ApiKeys keys;

    ApiKeysEndpoint(ApiKeys keys) {
        this.keys = keys;
    }

    /** @param tenant the slug of the tenant, @param user the e-mail address of one of its active members */
    @WriteOperation
    WebEndpointResponse<Map<String, String>> create(String tenant, String user) {
        return keys.create(tenant, user, "local")
                .map(key -> new WebEndpointResponse<>(Map.of("key", key.text())))
                .orElseGet(() -> new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND));
    }
}
