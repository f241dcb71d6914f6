package co.cantera.identity;

import co.cantera.signon.Sessions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Hears every 20 seconds what was changed at Keycloak itself and follows it: memberships get the roles of their groups; disabled and
 * deleted accounts lose their sessions and, until they are enabled again, their memberships. After a start it looks back a day. All of it
 * may happen twice, and on every node.
 */
@Component
class ConsoleChanges {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleChanges.class);
    private static final Duration LOOKED_BACK = Duration.ofDays(1);
    /** An event counts from before it is committed, so a later one may be seen first. */
    private static final long OVERLAP = Duration.ofSeconds(30).toMillis();

    private static final int PAGE = 200;

    private final KeycloakAdmin keycloak;
    private final Organizations organizations;
    private final MembershipReconciliation memberships;
    private final Sessions sessions;
    private long seen;
    private Set<ConsoleChange> followed = Set.of();

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
            List<ConsoleChange> changes = since(seen - OVERLAP);
            follow(changes.stream().filter(change -> !followed.contains(change)).toList());
            followed = Set.copyOf(changes);
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

    /** Each organization once, however much has changed there. */
    private void follow(List<ConsoleChange> changes) {
        Map<UUID, Set<UUID>> addedTo = new LinkedHashMap<>();
        for (ConsoleChange change : changes) {
            change.organization()
                    .ifPresent(organization -> addedTo.computeIfAbsent(organization, _ -> new HashSet<>())
                            .addAll(change.addedMember().stream().toList()));
        }
        changes.stream()
                .map(ConsoleChange::user)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(user -> {
                    boolean enabled = followUser(user);
                    for (UUID organization : memberships.organizations(user)) {
                        addedTo.computeIfAbsent(organization, _ -> new HashSet<>())
                                .addAll(enabled ? Set.of(user) : Set.of());
                    }
                });
        addedTo.forEach(this::followOrganization);
    }

    private void followOrganization(UUID organization, Set<UUID> added) {
        if (memberships.isOurs(organization)
                && keycloak.find(Map.class, "/organizations/{id}", organization).isPresent()) {
            memberships.follow(organization, organizations.members(organization), added);
        }
    }

    /** Whether the account may still sign in. */
    private boolean followUser(UUID user) {
        boolean enabled = keycloak.find(Map.class, "/users/{id}", user)
                .filter(each -> Boolean.TRUE.equals(each.get("enabled")))
                .isPresent();
        if (!enabled) {
            sessions.endAllOf(user);
        }
        return enabled;
    }
}
