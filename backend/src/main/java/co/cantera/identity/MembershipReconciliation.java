package co.cantera.identity;

import co.cantera.shared.access.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets memberships follow the groups of an organization. Who was deactivated here comes back only when added there anew. */
@Component
class MembershipReconciliation {

    private final MembershipRolesStore store;

    MembershipReconciliation(MembershipRolesStore store) {
        this.store = store;
    }

    @Transactional
    public void follow(UUID organization, Map<UUID, List<Role>> members, Optional<UUID> added) {
        for (MembershipRolesStore.Row row : store.of(organization)) {
            List<Role> roles = members.getOrDefault(row.subject(), List.of());
            boolean mayBeActive =
                    row.active() || added.filter(row.subject()::equals).isPresent();
            boolean active = mayBeActive && !roles.isEmpty();
            List<Role> wanted = active ? roles : List.of();
            if (active != row.active() || active && !wanted.equals(row.roles())) {
                store.write(row, wanted, active);
            }
        }
    }
}
