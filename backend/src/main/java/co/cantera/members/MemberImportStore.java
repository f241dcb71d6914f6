package co.cantera.members;

import static co.cantera.schema.tenant.Tables.MEMBER;
import static co.cantera.schema.tenant.Tables.TEAM;
import static org.jooq.impl.DSL.excluded;

import co.cantera.schema.tenant.tables.records.MemberRecord;
import co.cantera.schema.tenant.tables.records.TeamRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes teams and members that come in together, two statements for all. */
@Component
class MemberImportStore {

    private final DSLContext db;

    MemberImportStore(DSLContext db) {
        this.db = db;
    }

    void save(List<Team> teams, List<Member> members) {
        if (!teams.isEmpty()) {
            db.insertInto(TEAM)
                    .set(teams.stream().map(MemberImportStore::row).toList())
                    .execute();
        }
        if (!members.isEmpty()) {
            db.insertInto(MEMBER)
                    .set(members.stream().map(MemberImportStore::row).toList())
                    .onConflict(MEMBER.ID)
                    .doUpdate()
                    .set(MEMBER.EMAIL, excluded(MEMBER.EMAIL))
                    .set(MEMBER.TEAM_ID, excluded(MEMBER.TEAM_ID))
                    .execute();
        }
    }

    private static TeamRecord row(Team team) {
        Team parent = team.parent();
        TeamRecord row = new TeamRecord();
        row.setId(team.id().value());
        row.setName(team.name());
        row.setParentId(parent == null ? null : parent.id().value());
        row.setPath(path(team));
        return row;
    }

    private static UUID[] path(Team team) {
        List<UUID> path = new ArrayList<>();
        for (@Nullable Team at = team; at != null; at = at.parent()) {
            path.addFirst(at.id().value());
        }
        return path.toArray(UUID[]::new);
    }

    private static MemberRecord row(Member member) {
        Team team = member.team();
        MemberRecord row = new MemberRecord();
        row.setId(member.id().value());
        row.setName(member.name());
        row.setEmail(member.email());
        row.setTeamId(team == null ? null : team.id().value());
        return row;
    }
}
