package co.cantera.members;

import co.cantera.shared.access.Access;
import co.cantera.shared.bulk.Upserted;
import co.cantera.shared.bulk.Upserted.Kind;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.latam.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Brings in sellers by name. Whoever is no member yet becomes an inactive one: an owner of records without a sign-in and without a seat.
 * Members with a sign-in are never changed from a file.
 */
@Component
public class MemberImports {

    private final MemberImportStore store;
    private final RosterStore rosters;

    MemberImports(MemberImportStore store, RosterStore rosters) {
        this.store = store;
        this.rosters = rosters;
    }

    /** The members by folded name, as they are in this transaction. */
    public Map<String, Member> byName() {
        return new Sellers(rosters.load()).byName();
    }

    /** Adds a member for each name that nobody has, in the team that the person who acts now leads. */
    public void add(Collection<String> names) {
        Sellers sellers = new Sellers(rosters.load());
        Map<String, Member> missing = new LinkedHashMap<>();
        for (String name : names) {
            if (sellers.find(name, null) == null) {
                missing.putIfAbsent(PlainText.fold(name), sellers.newcomer(name, null, sellers.led()));
            }
        }
        store.save(List.of(), List.copyOf(missing.values()));
    }

    /** Adds or changes sellers and the teams that they name; the answers are in the order of the rows. */
    public List<Upserted> upsert(List<MemberImport> rows) {
        Sellers sellers = new Sellers(rosters.load());
        Map<UUID, Team> teams = new HashMap<>();
        Map<UUID, Member> changed = new LinkedHashMap<>();
        List<Upserted> answers = new ArrayList<>();
        for (MemberImport row : rows) {
            answers.add(upsert(row, sellers, teams, changed));
        }
        store.save(List.copyOf(teams.values()), List.copyOf(changed.values()));
        return answers;
    }

    private static Upserted upsert(
            MemberImport row, Sellers sellers, Map<UUID, Team> newTeams, Map<UUID, Member> changed) {
        InputChecks checks = new InputChecks()
                .required("name", row.name())
                .atMost(200, "name", row.name())
                .atMost(100, "team", row.team());
        if (!checks.passed()) {
            return Upserted.refused(checks.problems());
        }
        Member before = sellers.find(row.name(), row.email());
        if (before != null
                && (before.state() != MemberState.INACTIVE || !before.roles().isEmpty())) {
            return Upserted.done(before.id().value(), Kind.UNCHANGED);
        }
        Team team = row.team() == null
                ? before == null ? sellers.led() : before.team()
                : sellers.team(row.team(), newTeams);
        if (!mayPlace(before == null ? null : before.team()) || !mayPlace(team)) {
            return Upserted.refused("outOfReach");
        }
        Member after = before == null
                ? sellers.newcomer(row.name(), row.email(), team)
                : new Member(
                        before.id(),
                        before.name(),
                        row.email() == null ? before.email() : row.email(),
                        before.state(),
                        before.roles(),
                        team);
        if (after.equals(before)) {
            return Upserted.done(after.id().value(), Kind.UNCHANGED);
        }
        sellers.put(after);
        changed.put(after.id().value(), after);
        return Upserted.done(after.id().value(), before == null ? Kind.CREATED : Kind.UPDATED);
    }

    /** An admin everywhere, a manager in the own team and below. */
    private static boolean mayPlace(@org.jspecify.annotations.Nullable Team team) {
        UUID led = Access.current().teamId();
        return Access.current().seesAll() || team == null || led != null && team.within(new TeamId(led));
    }
}
