package co.cantera.members;

import co.cantera.shared.groups.RecordGroups;
import org.springframework.stereotype.Component;

/** Names groups of records by who owns them. */
@Component
public class MemberGroups {

    private final Members members;

    MemberGroups(Members members) {
        this.members = members;
    }

    /** Groups by owner. */
    public RecordGroups owners(RecordGroups groups) {
        return groups.named(MemberId.PREFIX, id -> {
            Member member = members.find(id);
            return member == null ? null : member.name();
        });
    }

    /** Groups by team. */
    public RecordGroups teams(RecordGroups groups) {
        return groups.named(TeamId.PREFIX, id -> {
            Team team = members.team(id);
            return team == null ? null : team.name();
        });
    }
}
