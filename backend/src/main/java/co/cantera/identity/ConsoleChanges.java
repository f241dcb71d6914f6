package co.cantera.identity;

import co.cantera.signon.Sessions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Hears every 20 seconds what was changed at Keycloak itself and follows it: memberships get the roles of their groups, disabled and
 * deleted accounts lose their sessions. After a start it looks back a day. All of it may happen twice, and on every node.
 */
@Component
class ConsoleChanges {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleChanges.class);
    private static final Duration LOOKED_BACK = Duration.ofDays(1);
    private static final int PAGE = 200;

    private final KeycloakAdmin keycloak;
    private final Organizations organizations;
    private final MembershipReconciliation memberships;
    private final Sessions sessions;
    private long seen;

    ConsoleChanges(
            KeycloakAdmin keycloak,
            Organizations organizations,
            MembershipReconciliation memberships,
            Sessions sessions,
            Clock clock) {
        this.keycloak = keycloak;
        this.organizations = organizations;
        this.memberships = memberships;
        this.sessions = sessions;
        this.seen = clock.instant().minus(LOOKED_BACK).toEpochMilli();
    }

    @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT20S")
    synchronized void follow() {
        try {
            List<ConsoleChange> changes = since(seen);
            changes.forEach(this::follow);
            seen = changes.stream().mapToLong(ConsoleChange::time).max().orElse(seen);
        } catch (RestClientException e) {
            LOG.warn("Changes at Keycloak could not be read: {}", e.getClass().getSimpleName());
        }
    }

    private List<ConsoleChange> since(long time) {
        var found = new ArrayList<ConsoleChange>();
        while (true) {
            List<ConsoleChange> page =
                    keycloak.list("/admin-events?first={first}&max={max}", found.size(), PAGE).stream()
                            .map(ConsoleChange::of)
                            .filter(change -> change.time() > time)
                            .toList();
            found.addAll(page);
            if (page.size() < PAGE) {
                return found.reversed();
            }
        }
    }

    private void follow(ConsoleChange change) {
        change.organization().ifPresent(organization -> followOrganization(organization, change));
        change.user().ifPresent(user -> followUser(user, change));
    }

    private void followOrganization(UUID organization, ConsoleChange change) {
        if (keycloak.find(Map.class, "/organizations/{id}", organization).isPresent()) {
            memberships.follow(organization, organizations.members(organization), change.addedMember());
        }
    }

    private void followUser(UUID user, ConsoleChange change) {
        boolean enabled = !change.deletes()
                && keycloak.find(Map.class, "/users/{id}", user)
                        .filter(each -> Boolean.TRUE.equals(each.get("enabled")))
                        .isPresent();
        if (!enabled) {
            sessions.endAllOf(user);
        }
    }
}
