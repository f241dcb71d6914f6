package co.cantera.members;

import co.cantera.shared.access.Access;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.graph.Selection;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Members, teams and the tenant over GraphQL. */
@Controller
class MembersGraph {

    private final Members members;
    private final Invitations invitations;
    private final Teams teams;
    private final TenantProfiles tenants;
    private final TenantSettings settings;

    MembersGraph(
            Members members, Invitations invitations, Teams teams, TenantProfiles tenants, TenantSettings settings) {
        this.members = members;
        this.invitations = invitations;
        this.teams = teams;
        this.tenants = tenants;
        this.settings = settings;
    }

    record InviteMemberSuccess(Member member) {}

    record ResendInvitationSuccess(Member member) {}

    record RevokeInvitationSuccess(Member member) {}

    record CreateTeamSuccess(Team team) {}

    record UpdateTenantSuccess(TenantProfile tenant) {}

    @QueryMapping
    Viewer viewer() {
        Access access = Access.current();
        Member self = Objects.requireNonNull(members.find(access.memberId()));
        boolean leads = access.seesAll() || access.leads();
        return new Viewer(
                self,
                Objects.requireNonNullElse(self.email(), ""),
                access.roles().stream().sorted().toList(),
                tenants.current(),
                InvitationPolicy.mayInvite(),
                access.seesAll(),
                leads,
                leads,
                Assignment.mayAssign(),
                leads,
                leads);
    }

    @QueryMapping
    Connection<Member> members(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable MemberFilter filter,
            DataFetchingEnvironment field) {
        return members.page(
                filter, PageRequest.of(first, after), Selection.of(field).contains("totalCount"));
    }

    @QueryMapping
    List<Team> teams() {
        return members.teams();
    }

    @MutationMapping
    Object inviteMember(@Argument InviteMemberInput input) {
        return invitations.invite(input).payload(InviteMemberSuccess::new);
    }

    @MutationMapping
    Object resendInvitation(@Argument InvitationInput input) {
        return invitations.resend(input.memberId()).payload(ResendInvitationSuccess::new);
    }

    @MutationMapping
    Object revokeInvitation(@Argument InvitationInput input) {
        return invitations.revoke(input.memberId()).payload(RevokeInvitationSuccess::new);
    }

    @MutationMapping
    Object createTeam(@Argument CreateTeamInput input) {
        return teams.create(input).payload(CreateTeamSuccess::new);
    }

    @MutationMapping
    Object updateTenant(@Argument UpdateTenantInput input) {
        return settings.update(input).payload(UpdateTenantSuccess::new);
    }
}
