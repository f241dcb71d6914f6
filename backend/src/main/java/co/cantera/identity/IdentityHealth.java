package co.cantera.identity;

import co.cantera.signon.IdentityProperties;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Tells whether Keycloak answers. While it does not, nobody can sign on, yet whoever has a session goes on working. */
@Component("identity")
class IdentityHealth extends AbstractHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "nobody can sign on");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final RestClient client;
    private final String address;

    IdentityHealth(RestClient.Builder client, IdentityProperties identity) {
        super("Keycloak could not be asked");
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        this.client = client.clone().requestFactory(requests).build();
        this.address = identity.serverEndpoint("certs");
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        try {
            client.get().uri(address).retrieve().toBodilessEntity();
            health.up();
        } catch (RestClientException e) {
            health.status(DEGRADED);
        }
    }
}
