package co.cantera.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Brings the realm to what this version and this configuration need, since an import never changes a realm that exists: how mails are
 * sent, what is logged, the attribute that marks accounts made by a sign-up.
 */
@Component
class RealmReconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(RealmReconciliation.class);

    private final KeycloakAdmin keycloak;
    private final ClientReconciliation clients;
    private final RealmMail mail;
    private volatile boolean done;

    RealmReconciliation(KeycloakAdmin keycloak, ClientReconciliation clients, RealmMail mail) {
        this.keycloak = keycloak;
        this.clients = clients;
        this.mail = mail;
    }

    boolean isDone() {
        return done;
    }

    /** In the background and until it is done: a Keycloak that is not up yet must not keep the application from starting. */
    @Scheduled(initialDelay = 0, fixedDelay = 10_000)
    void reconcile() {
        if (done) {
            return;
        }
        try {
            realm();
            purpose();
            clients.reconcile();
            done = true;
        } catch (RestClientException e) {
            LOG.warn("The realm could not be reconciled yet: {}", e.getClass().getSimpleName());
        }
    }

    @SuppressWarnings("unchecked")
    private void realm() {
        Map<String, Object> before = keycloak.find(Map.class, "").orElseThrow();
        Map<String, Object> wanted = new HashMap<>(
                Map.of("organizationsEnabled", true, "adminEventsEnabled", true, "adminEventsDetailsEnabled", true));
        mail.settings().ifPresent(settings -> wanted.put("smtpServer", settings));
        wanted.entrySet().removeIf(each -> Objects.equals(before.get(each.getKey()), each.getValue()));
        if (!wanted.isEmpty()) {
            keycloak.put("", wanted);
        }
    }

    /** Adds the attribute {@code purpose} to the user profile, visible and changeable for administrators only. */
    @SuppressWarnings("unchecked")
    private void purpose() {
        Map<String, Object> profile =
                new HashMap<>(keycloak.find(Map.class, "/users/profile").orElseThrow());
        var attributes = new ArrayList<>((List<Map<String, Object>>) profile.get("attributes"));
        if (attributes.stream().noneMatch(each -> Users.PURPOSE.equals(each.get("name")))) {
            attributes.add(Map.of(
                    "name", Users.PURPOSE, "permissions", Map.of("view", List.of("admin"), "edit", List.of("admin"))));
            profile.put("attributes", attributes);
            keycloak.put("/users/profile", profile);
        }
    }
}
