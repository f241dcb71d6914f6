package co.cantera.members;

import static co.cantera.schema.platform.Tables.MEMBERSHIP;
import static co.cantera.schema.tenant.Tables.MEMBER;
import static co.cantera.schema.tenant.Tables.TEAM;
import static java.util.Objects.requireNonNull;

import co.cantera.shared.access.Role;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the members and teams of the current tenant. */
@Component
class RosterStore {

    private final DSLContext db;

    RosterStore(DSLContext db) {
        this.db = db;
    }

    /** Two statements; the members ordered by name, the teams from the top down. */
    Roster load() {
        Map<UUID, Team> teams = new LinkedHashMap<>();
        db.select(TEAM.ID, TEAM.NAME, TEAM.PARENT_ID)
                .from(TEAM)
                .orderBy(TEAM.PATH)
                .forEach(row -> teams.put(
                        row.value1(), new Team(new TeamId(row.value1()), row.value2(), teams.get(row.value3()))));
        Map<UUID, Member> members = new LinkedHashMap<>();
        db.select(MEMBER.ID, MEMBER.NAME, MEMBER.EMAIL, MEMBER.TEAM_ID, MEMBERSHIP.STATE, MEMBERSHIP.ROLES)
                .from(MEMBER)
                .leftJoin(MEMBERSHIP)
                .on(MEMBERSHIP.MEMBER_ID.eq(MEMBER.ID))
                .orderBy(MEMBER.NAME, MEMBER.ID)
                .forEach(row -> members.put(row.value1(), member(row, teams.get(row.value4()))));
        return new Roster(members, teams);
    }

    private static Member member(
            Record6<UUID, String, String, UUID, co.cantera.schema.platform.enums.MembershipState, String[]> row,
            @Nullable Team team) {
        var state = row.value5();
        return new Member(
                new MemberId(row.value1()),
                row.value2(),
                row.value3(),
                state == null ? MemberState.INACTIVE : MemberState.valueOf(state.name()),
                state == null ? List.of() : roles(requireNonNull(row.value6())),
                team);
    }

    private static List<Role> roles(String[] names) {
        return Arrays.stream(names).map(Role::valueOf).sorted().toList();
    }
}
