package co.cantera.demo;

import co.cantera.demo.DemoTenant.Seat;
import co.cantera.demo.DemoTenant.TeamPlan;
import co.cantera.members.Members;
import co.cantera.shared.ids.UuidV7;
import co.cantera.tenants.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the teams and members that a demo tenant lacks. */
@Component
@Profile("local")
class DemoMembers {

    /** A member who owns records. */
    record Seller(UUID memberId, UUID teamId) {}

    private final DemoMemberStore store;
    private final Members members;

    DemoMembers(DemoMemberStore store, Members members) {
        this.store = store;
        this.members = members;
    }

    /**
     * To be called inside the tenant, in a transaction.
     *
     * @param people the person behind each seat
     * @return the member on each seat
     */
    List<Seller> complete(Tenant tenant, DemoTenant plan, List<UUID> people) {
        List<UUID> teams = teams(plan.teams());
        Map<String, UUID> known = store.membersByEmail();
        List<Seller> sellers = new ArrayList<>();
        for (Seat seat : plan.seats()) {
            UUID team = teams.get(seat.team());
            UUID member = known.get(seat.email());
            if (member == null) {
                member = UuidV7.next();
                store.insertMember(tenant, member, people.get(sellers.size()), seat, team);
            } else if (seat.equals(plan.founder())) {
                store.assignTeam(tenant, member, team);
            }
            sellers.add(new Seller(member, team));
        }
        members.changed();
        return sellers;
    }

    private List<UUID> teams(List<TeamPlan> plans) {
        Map<String, UUID> known = store.teamsByName();
        List<UUID> teams = new ArrayList<>();
        for (TeamPlan plan : plans) {
            UUID team = known.get(plan.name());
            teams.add(team == null ? insert(plan, plan.parent() == null ? null : teams.get(plan.parent())) : team);
        }
        return teams;
    }

    /** The tree of a demo tenant has two levels. */
    private UUID insert(TeamPlan plan, @Nullable UUID parent) {
        UUID id = UuidV7.next();
        store.insertTeam(id, plan.name(), parent, parent == null ? List.of(id) : List.of(parent, id));
        return id;
    }
}
