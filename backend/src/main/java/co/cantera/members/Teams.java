package co.cantera.members;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.ids.UuidV7;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds teams to the tree of the current tenant. */
@Component
class Teams {

    private static final int MAX_NAME = 100;

    private final TeamStore store;
    private final Members members;
    private final AuditTrail audit;

    Teams(TeamStore store, Members members, AuditTrail audit) {
        this.store = store;
        this.members = members;
        this.audit = audit;
    }

    Outcome<Team> create(CreateTeamInput input) {
        if (!Access.current().seesAll()) {
            return Outcome.refused(new NotAllowed());
        }
        String name = input.name().strip();
        Team parent =
                input.parentId() == null ? null : members.team(input.parentId().value());
        return new InputChecks()
                .required("name", name)
                .atMost(MAX_NAME, "name", name)
                .that(input.parentId() == null || parent != null, "parentId", "unknown")
                .that(members.teams().stream().noneMatch(team -> team.name().equalsIgnoreCase(name)), "name", "taken")
                .outcome(UuidV7.next())
                .then(id -> Outcome.done(insert(id, name, parent)));
    }

    private Team insert(UUID id, String name, @Nullable Team parent) {
        List<UUID> path = new ArrayList<>();
        for (Team each = parent; each != null; each = each.parent()) {
            path.addFirst(each.id().value());
        }
        path.add(id);
        store.insert(id, name, parent == null ? null : parent.id().value(), path);
        audit.record(TeamId.PREFIX, id, ChangeKind.CREATED, new Changes().field("name", null, name));
        members.changed();
        return Objects.requireNonNull(members.team(id));
    }
}
