package co.cantera.members;

import co.cantera.shared.access.Access;
import co.cantera.shared.access.Role;
import org.jspecify.annotations.Nullable;

/** Who may invite whom: an admin anybody, a manager reps into the own team and those under it. */
final class InvitationPolicy {

    private InvitationPolicy() {}

    static boolean mayInvite() {
        Access access = Access.current();
        return access.seesAll() || access.leads() && access.teamId() != null;
    }

    static boolean mayInvite(Role role, @Nullable Team team) {
        Access access = Access.current();
        return access.seesAll()
                || access.leads()
                        && role == Role.REP
                        && access.teamId() != null
                        && team != null
                        && team.within(new TeamId(access.teamId()));
    }

    /** Whether the person could have sent the invitation of this member. */
    static boolean mayInvite(Member member) {
        return member.roles().stream().allMatch(role -> mayInvite(role, member.team()));
    }
}
