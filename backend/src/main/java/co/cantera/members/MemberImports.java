package co.cantera.members;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.shared.access.Access;
import co.cantera.shared.bulk.UpsertTerms;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings in sellers by name. Whoever is no member yet becomes an inactive one: an owner of records without a sign-in and without a seat.
 * Members with a sign-in are never changed from a file.
 */
@Component
public class MemberImports {

    private final MemberImportStore store;
    private final RosterStore rosters;
    private final AuditTrail audit;

    MemberImports(MemberImportStore store, RosterStore rosters, AuditTrail audit) {
        this.store = store;
        this.rosters = rosters;
        this.audit = audit;
    }

    /** The members by folded name, as they are in this transaction. */
    public Map<String, Member> byName() {
        return new Sellers(rosters.load()).byName();
    }

    /** Adds a member for each name that nobody has, in the team that the person who acts now leads. */
    public void add(Collection<String> names) {
        Roster before = rosters.load();
        Sellers sellers = new Sellers(before);
        Map<String, Member> missing = new LinkedHashMap<>();
        for (String name : names) {
            if (sellers.find(name, null) == null) {
                missing.putIfAbsent(PlainText.fold(name), sellers.newcomer(name, null, sellers.led()));
            }
        }
        save(before, List.of(), List.copyOf(missing.values()));
    }

    /** Adds or changes sellers and the teams that they name; the answers are in the order of the rows. */
    public List<Upserted> upsert(List<MemberImport> rows, UpsertTerms terms) {
        Roster before = rosters.load();
        Sellers sellers = new Sellers(before);
        Map<UUID, Team> teams = new HashMap<>();
        Map<UUID, Member> changed = new LinkedHashMap<>();
        List<Upserted> answers = new ArrayList<>();
        for (MemberImport row : rows) {
            answers.add(upsert(row, sellers, teams, changed));
        }
        if (terms.kept()) {
            save(before, List.copyOf(teams.values()), List.copyOf(changed.values()));
        }
        return answers;
    }

    private void save(Roster before, List<Team> teams, List<Member> members) {
        store.save(teams, members);
        audit.recordAll(
                TeamId.PREFIX,
                "imported",
                teams.stream()
                        .map(team -> new AuditTrail.Entry(
                                team.id().value(), ChangeKind.CREATED, new Changes().field("name", null, team.name())))
                        .toList());
        audit.recordAll(
                MemberId.PREFIX,
                "imported",
                members.stream()
                        .map(member -> entry(before.member(member.id().value()), member))
                        .toList());
    }

    private static AuditTrail.Entry entry(@Nullable Member before, Member after) {
        return new AuditTrail.Entry(
                after.id().value(),
                before == null ? ChangeKind.CREATED : ChangeKind.UPDATED,
                new Changes()
                        .field("name", before == null ? null : before.name(), after.name())
                        .field("email", before == null ? null : before.email(), after.email())
                        .field("team", before == null ? null : name(before.team()), name(after.team())));
    }

    private static @Nullable String name(@Nullable Team team) {
        return team == null ? null : team.name();
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
    private static boolean mayPlace(@Nullable Team team) {
        UUID led = Access.current().teamId();
        return Access.current().seesAll() || team == null || led != null && team.within(new TeamId(led));
    }
}
