package co.cantera.identity;

import co.cantera.shared.access.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets memberships follow the groups of an organization. Who was deactivated here comes back only when added or enabled there anew. */
@Component
class MembershipReconciliation {

    private final MembershipRolesStore store;

    MembershipReconciliation(MembershipRolesStore store) {
        this.store = store;
    }

    /** Whether a tenant of ours has this organization. */
    @Transactional
    public boolean isOurs(UUID organization) {
        return store.isOurs(organization);
    }

    /** The organizations of the tenants where a person is or was a member. */
    @Transactional
    public List<UUID> organizations(UUID subject) {
        return store.organizations(subject);
    }

    /** @param added who may become active again */
    @Transactional
    public void follow(UUID organization, Map<UUID, List<Role>> members, Set<UUID> added) {
        for (MembershipRolesStore.Row row : store.of(organization)) {
            List<Role> roles = members.getOrDefault(row.subject(), List.of());
            boolean mayBeActive = row.active() || added.contains(row.subject());
            boolean active = mayBeActive && !roles.isEmpty();
            List<Role> wanted = active ? roles : List.of();
            if (active != row.active() || active && !wanted.equals(row.roles())) {
                store.write(row, wanted, active);
            }
        }
    }
}
