package co.cantera.members;

import static co.cantera.schema.platform.Tables.RATE_LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.platform.Browser;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.limits.RateLimit;
import co.cantera.shared.limits.RateLimits;
import co.cantera.tenants.PlatformTransactions;
import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CanteraTest
class MembersGraphTest {

    private static final String INVITE = """
            mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename
              ... on InviteMemberSuccess { member { id name email state roles team { name } } }
              ... on Problem { code } ... on InvalidInput { fields { path code } } } }""";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    RateLimits limits;

    @Autowired
    PlatformTransactions platform;

    @LocalServerPort
    int port;

    TestTenant here;

    @BeforeEach
    void tenant() {
        here = tenants.first();
    }

    private JsonNode invite(TestMember by, Map<String, ?> input) {
        return api.data(by, INVITE, Map.of("input", input)).path("inviteMember");
    }

    private static String address() {
        return UUID.randomUUID() + "@nueva.example";
    }

    @Test
    void saysWhoAsksAndWhere() {
        JsonNode viewer = api.data(
                        here.rep(),
                        "{ viewer { email roles tenant { id slug version } member { id } viewerCanInvite viewerCanConfigure } }")
                .path("viewer");
        assertThat(viewer.path("member").path("id").asString())
                .isEqualTo(here.rep().id());
        assertThat(viewer.path("roles").toString()).isEqualTo("[\"REP\"]");
        assertThat(viewer.path("viewerCanInvite").asBoolean()).isFalse();
        assertThat(viewer.path("tenant").path("slug").asString())
                .isEqualTo(here.tenant().slug());
    }

    @Test
    void whoLeadsMayGiveRecordsToOthersAndARepMayNot() {
        assertThat(mayAssign(here.rep())).isFalse();
        assertThat(mayAssign(here.lead())).isTrue();
        assertThat(mayAssign(here.manager())).isTrue();
        assertThat(mayAssign(here.admin())).isTrue();
    }

    @Test
    void offersThoseToWhomTheViewerMayGiveRecords() {
        assertThat(assignable(here.rep())).containsExactly(here.rep().id());
        assertThat(assignable(here.lead()))
                .contains(here.lead().id(), here.rep().id())
                .doesNotContain(
                        here.admin().id(), here.manager().id(), here.colleague().id());
        List<String> everybody = List.of(
                here.admin().id(),
                here.manager().id(),
                here.lead().id(),
                here.rep().id(),
                here.colleague().id());
        assertThat(assignable(here.manager())).containsAll(everybody);
        assertThat(assignable(here.admin())).containsAll(everybody);
    }

    private List<String> assignable(TestMember member) {
        return api.data(member, "{ members(first: 100, filter: { assignable: true }) { edges { node { id } } } }")
                .path("members")
                .path("edges")
                .valueStream()
                .map(edge -> edge.path("node").path("id").asString())
                .toList();
    }

    private boolean mayAssign(TestMember member) {
        return api.data(member, "{ viewer { viewerCanAssign } }")
                .path("viewer")
                .path("viewerCanAssign")
                .asBoolean();
    }

    @Test
    void anAdminInvitesAnybodyOnce() {
        String email = address();
        Map<String, String> input = Map.of("email", email, "name", "Nadia Nueva", "role", "MANAGER");
        JsonNode first = invite(here.admin(), input);
        assertThat(first.path("member").path("state").asString()).isEqualTo("INVITED");
        assertThat(first.path("member").path("roles").toString()).isEqualTo("[\"MANAGER\"]");
        assertThat(invite(here.admin(), input).toString()).contains("INVALID_INPUT", "alreadyMember");
    }

    @Test
    void aManagerInvitesRepsIntoTheOwnTeamOnly() {
        String upper = OpaqueId.format("team", here.upperTeam());
        Map<String, String> rep = Map.of("email", address(), "name", "Nico Nuevo", "role", "REP", "teamId", upper);
        assertThat(invite(here.manager(), rep).path("__typename").asString()).isEqualTo("InviteMemberSuccess");
        assertThat(invite(here.lead(), rep).path("__typename").asString()).isEqualTo("NotAllowed");
        assertThat(invite(here.rep(), rep).path("__typename").asString()).isEqualTo("NotAllowed");
        Map<String, String> admin =
                Map.of("email", address(), "name", "Nico Nuevo", "role", "TENANT_ADMIN", "teamId", upper);
        assertThat(invite(here.manager(), admin).path("__typename").asString()).isEqualTo("NotAllowed");
    }

    @Test
    void withdrawsAnInvitation() {
        String id = invite(here.admin(), Map.of("email", address(), "name", "Olga Otra", "role", "REP"))
                .path("member")
                .path("id")
                .asString();
        String revoke = """
                mutation ($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { __typename
                  ... on RevokeInvitationSuccess { member { state roles } } ... on Problem { code } } }""";
        Map<String, ?> input = Map.of("input", Map.of("memberId", id));
        assertThat(api.data(here.rep(), revoke, input).toString()).contains("NOT_ALLOWED");
        assertThat(api.data(here.admin(), revoke, input).toString()).contains("INACTIVE");
        assertThat(api.data(here.admin(), revoke, input).toString()).contains("INVALID_INPUT");
    }

    @Test
    void sendsAnAddressAFewInvitationsInAnHour() {
        String id = invite(here.admin(), Map.of("email", address(), "name", "Pía Paciente", "role", "REP"))
                .path("member")
                .path("id")
                .asString();
        String resend = """
                mutation ($input: ResendInvitationInput!) { resendInvitation(input: $input) { __typename
                  ... on InvalidInput { fields { path code message } } } }""";
        Map<String, ?> input = Map.of("input", Map.of("memberId", id));
        for (int i = 1; i < InvitationLimit.INVITATION_BY_EMAIL.times(); i++) {
            assertThat(api.data(here.admin(), resend, input).toString()).contains("ResendInvitationSuccess");
        }
        assertThat(api.data(here.admin(), resend, input).toString()).contains("memberId", "invitedTooOften", "hora");
    }

    @Test
    void sendsTheInvitationsOfATenantWithinALimit() {
        TestTenant there = tenants.second();
        platform.call(db -> db.deleteFrom(RATE_LIMIT).execute());
        String tenant = there.tenant().id().toString();
        exhaust(InvitationLimit.INVITATION_BY_TENANT, tenant);
        Map<String, String> input = Map.of("email", address(), "name", "Raúl Rápido", "role", "REP");
        assertThat(invite(there.admin(), input).toString()).contains("tooManyInvitations");
        assertThat(invite(here.admin(), input).path("__typename").asString()).isEqualTo("InviteMemberSuccess");
        platform.call(db -> db.deleteFrom(RATE_LIMIT).execute());
    }

    @Test
    void opensAndAcceptsLinksWithinALimit() {
        platform.call(db -> db.deleteFrom(RATE_LIMIT).execute());
        exhaust(InvitationLimit.INVITATION_BY_ADDRESS, "127.0.0.1");
        var browser = new Browser("http://127.0.0.1:" + port);
        assertThat(browser.get("/api/invitations/unknown").statusCode()).isEqualTo(429);
        browser.get("/api/signup/challenge");
        String token = browser.cookie("XSRF-TOKEN");
        HttpResponse<String> accepted = browser.postBare(
                "/api/invitations/unknown/accept", "{}", "Content-Type", "application/json", "X-XSRF-TOKEN", token);
        assertThat(accepted.statusCode()).isEqualTo(429);
        platform.call(db -> db.deleteFrom(RATE_LIMIT).execute());
        assertThat(browser.get("/api/invitations/unknown").statusCode()).isEqualTo(422);
    }

    private void exhaust(RateLimit limit, String who) {
        for (int i = 0; i < limit.times(); i++) {
            assertThat(limits.isWithin(limit, who)).isTrue();
        }
    }

    @Test
    void addsATeamBelowAnother() {
        String create = """
                mutation ($input: CreateTeamInput!) { createTeam(input: $input) { __typename
                  ... on CreateTeamSuccess { team { name parent { id } } } ... on Problem { code } } }""";
        String parent = OpaqueId.format("team", here.lowerTeam());
        Map<String, ?> input = Map.of("input", Map.of("name", "Equipo " + UUID.randomUUID(), "parentId", parent));
        assertThat(api.data(here.admin(), create, input).toString()).contains(parent);
        assertThat(api.data(here.admin(), create, input).toString()).contains("INVALID_INPUT");
        assertThat(api.data(here.manager(), create, input).toString()).contains("NOT_ALLOWED");
    }

    @Test
    void changesTheTenantInTheVersionThatWasRead() {
        int version = api.data(here.admin(), "{ viewer { tenant { version } } }")
                .path("viewer")
                .path("tenant")
                .path("version")
                .asInt();
        String update = """
                mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { __typename
                  ... on UpdateTenantSuccess { tenant { version weekStart name } }
                  ... on VersionConflict { current { id } } ... on Problem { code } } }""";
        Map<String, ?> input = Map.of("input", Map.of("version", version, "weekStart", 7));
        assertThat(api.data(here.manager(), update, input).toString()).contains("NOT_ALLOWED");
        assertThat(api.data(here.admin(), update, input).toString()).contains("\"weekStart\":7");
        assertThat(api.data(here.admin(), update, input).toString()).contains("VersionConflict", "tenant_");
        Map<String, ?> wrong = Map.of("input", Map.of("version", version + 1, "timeZone", "Mars/Base"));
        assertThat(api.data(here.admin(), update, wrong).toString()).contains("INVALID_INPUT");
    }

    @Test
    void addsAndRemovesSampleRecords() {
        String add = """
                mutation { addSampleData(input: {}) { __typename
                  ... on AddSampleDataSuccess { deals tenant { hasSampleData } } ... on Problem { code } } }""";
        String remove = """
                mutation { removeSampleData(input: {}) { __typename
                  ... on RemoveSampleDataSuccess { tenant { hasSampleData } } ... on Problem { code } } }""";
        assertThat(api.data(here.rep(), add).toString()).contains("NOT_ALLOWED");
        JsonNode added = api.data(here.admin(), add).path("addSampleData");
        assertThat(added.path("deals").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(added.path("tenant").path("hasSampleData").asBoolean()).isTrue();
        assertThat(api.data(here.admin(), add).toString()).contains("INVALID_INPUT");
        assertThat(api.data(here.admin(), remove).toString()).contains("\"hasSampleData\":false");
    }
}
