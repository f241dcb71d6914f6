package co.cantera.members;

import static co.cantera.schema.platform.Tables.INVITATION;
import static co.cantera.schema.platform.Tables.MEMBERSHIP;
import static co.cantera.schema.platform.Tables.OUTBOX;
import static co.cantera.schema.tenant.Tables.AUDIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.jooq.impl.DSL.currentOffsetDateTime;

import co.cantera.identity.Organizations;
import co.cantera.platform.KeycloakTest;
import co.cantera.platform.Newcomer;
import co.cantera.schema.platform.enums.MembershipState;
import co.cantera.shared.http.RefusedRequest;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.secrets.Secret;
import co.cantera.signon.Account;
import co.cantera.signon.Accounts;
import co.cantera.tenants.Tenant;
import co.cantera.tenants.Tenants;
import co.cantera.testing.TestMember;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The whole path of an invitation with a real Keycloak, from the mail to a member who signs in. */
class AcceptanceTest extends KeycloakTest {

    private static final String HERE = "invitaciones";
    private static final String THERE = "vecinos";
    private static final String PASSWORD = "otra frase larga 8";
    private static final String REVOKE = """
            mutation ($input: RevokeInvitationInput!) { revokeInvitation(input: $input) {
              ... on RevokeInvitationSuccess { member { state } } ... on Problem { code } } }""";

    @Autowired
    Acceptances acceptances;

    @Autowired
    Accounts accounts;

    @Autowired
    Organizations organizations;

    @Autowired
    Tenants tenants;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Test
    void aLinkMakesAMemberOnceAndNobodyElseSeesIt() {
        newcomer("admin@invitaciones.example").found(HERE, "Invitaciones S.A.S.", PASSWORD);
        Newcomer neighbour = newcomer("admin@vecinos.example");
        neighbour.found(THERE, "Vecinos S.A.S.", PASSWORD);
        TestMember admin = member(HERE, "admin@invitaciones.example");
        TestMember stranger = member(THERE, "admin@vecinos.example");

        Newcomer nora = newcomer("nora@invitaciones.example");
        String team = team(admin);
        String id = invite(admin, nora, "MANAGER", team);
        String token = nora.invitation("");
        assertThat(nora.open(token).body())
                .contains("Invitaciones S.A.S.", nora.email(), "MANAGER", "\"hasAccount\":false");
        isHiddenFrom(stranger, neighbour, id, token);

        assertThat(nora.accept(token, "Nora Núñez", "corta").body()).contains("passwordTooShort");
        assertThat(nora.accept(token, "", PASSWORD).body()).contains("required");
        assertThat(nora.accept(token, "Nora Núñez", PASSWORD).body()).contains(HERE);
        assertThat(nora.browser().get("/api/me").body()).contains("Nora Núñez", HERE, "MANAGER");
        holds(member(HERE, nora.email()), id, team);
        leavesItsTrace(member(HERE, nora.email()));
        isHiddenFrom(stranger, neighbour, id, token);

        assertThat(nora.open(token).body()).contains("invitationEnded");
        assertThat(newcomer("otra@invitaciones.example")
                        .accept(token, "Otra", PASSWORD)
                        .body())
                .contains("invitationEnded");
        Newcomer again = newcomer(nora.email());
        assertThat(again.signIn("/t/" + HERE + "/deals", PASSWORD).uri().toString())
                .isEqualTo(origin() + "/t/" + HERE + "/deals");
        assertThat(again.browser().get("/api/me").body()).contains("Nora Núñez", HERE, "MANAGER");

        whoWasRemovedComesBack(admin, nora, id, team);
        refusesWhatHasEnded(admin, team);
        refusesWhatIsRevokedMeanwhile(admin, neighbour);
        aPersonJoinsAnotherTenantWithTheSameAccount(admin, neighbour);
    }

    private void holds(TestMember nora, String id, String team) {
        assertThat(nora.id()).isEqualTo(id);
        JsonNode viewer = api.data(nora, "{ viewer { roles member { name state team { id } } } }")
                .path("viewer");
        assertThat(viewer.path("roles").toString()).isEqualTo("[\"MANAGER\"]");
        assertThat(viewer.path("member").path("name").asString()).isEqualTo("Nora Núñez");
        assertThat(viewer.path("member").path("state").asString()).isEqualTo("ACTIVE");
        assertThat(viewer.path("member").path("team").path("id").asString()).isEqualTo(team);
    }

    /** What she did herself, beside what the admin did when she was invited. */
    private void leavesItsTrace(TestMember nora) {
        Tenant tenant = tenants.findBySlug(HERE).orElseThrow();
        List<JSONB> changes = tenant.schema()
                .call(() -> transaction.execute(_ -> db.select(AUDIT.CHANGES)
                        .from(AUDIT)
                        .where(AUDIT.RECORD_ID.eq(nora.memberId()).and(AUDIT.ACTOR_ID.eq(nora.memberId())))
                        .fetch(AUDIT.CHANGES)));
        assertThat(changes).singleElement().asString().contains("INVITED", "ACTIVE", "Nora Núñez");
        List<JSONB> told = platform.call(jooq -> jooq.select(OUTBOX.PAYLOAD)
                .from(OUTBOX)
                .where(OUTBOX.SCHEMA_NAME.eq(tenant.schema().name()).and(OUTBOX.KIND.eq("member.updated")))
                .fetch(OUTBOX.PAYLOAD));
        assertThat(told).singleElement().asString().contains(nora.id());
    }

    /** Neither the other tenant's admin by an id nor the person with the link but another address gets in. */
    private void isHiddenFrom(TestMember stranger, Newcomer neighbour, String id, String token) {
        JsonNode seen = api.data(
                stranger,
                "query ($id: ID!) { node(id: $id) { id } members(first: 100) { edges { node { email } } } }",
                Map.of("id", id));
        assertThat(seen.path("node").isNull()).isTrue();
        assertThat(seen.path("members").toString()).doesNotContain("invitaciones.example");
        assertThat(api.data(stranger, REVOKE, Map.of("input", Map.of("memberId", id)))
                        .toString())
                .contains("NOT_FOUND");
        assertThat(neighbour.accept(token).body()).containsAnyOf("otherEmail", "invitationEnded");
        assertThat(neighbour.browser().get("/api/me").body()).doesNotContain(HERE);
    }

    private void refusesWhatHasEnded(TestMember admin, String team) {
        Newcomer late = newcomer("tarde@invitaciones.example");
        invite(admin, late, "REP", team);
        String expired = late.invitation("");
        platform.call(db -> db.update(INVITATION)
                .set(INVITATION.EXPIRES_AT, currentOffsetDateTime())
                .where(INVITATION.TOKEN_HASH.eq(new Secret(expired).hash()))
                .execute());
        isRefused(late, expired);

        Newcomer unwanted = newcomer("retirada@invitaciones.example");
        String id = invite(admin, unwanted, "REP", team);
        String revoked = unwanted.invitation("");
        assertThat(api.data(admin, REVOKE, Map.of("input", Map.of("memberId", id)))
                        .toString())
                .contains("INACTIVE");
        isRefused(unwanted, revoked);

        Newcomer forgetful = newcomer("reenviada@invitaciones.example");
        String first = invite(admin, forgetful, "REP", team);
        String lost = forgetful.invitation("");
        assertThat(api.data(admin, """
                                mutation ($input: ResendInvitationInput!) { resendInvitation(input: $input) { __typename } }""", Map.of("input", Map.of("memberId", first)))
                        .toString())
                .contains("ResendInvitationSuccess");
        String second = forgetful.invitation(lost);
        isRefused(forgetful, lost);
        assertThat(forgetful.open(second).body()).contains(forgetful.email());
    }

    private void whoWasRemovedComesBack(TestMember admin, Newcomer nora, String id, String team) {
        platform.call(db -> db.update(MEMBERSHIP)
                .set(MEMBERSHIP.STATE, MembershipState.INACTIVE)
                .where(MEMBERSHIP.MEMBER_ID.eq(OpaqueId.parse("member", id)))
                .execute());
        String before = nora.invitation("");
        await().atMost(Duration.ofSeconds(15))
                .until(() -> invite(admin, nora, "MANAGER", team).equals(id));
        Newcomer again = newcomer(nora.email());
        again.signIn("/welcome", PASSWORD);
        assertThat(again.accept(nora.invitation(before)).body()).contains(HERE);
        assertThat(again.browser().get("/api/me").body()).contains(HERE, "MANAGER", "ACTIVE");
    }

    /** Between reading the invitation and accepting it, which takes a while at Keycloak. */
    private void refusesWhatIsRevokedMeanwhile(TestMember admin, Newcomer neighbour) {
        String id = invite(admin, neighbour, "REP", null);
        Secret token = new Secret(neighbour.invitation(""));
        OpenInvitation open = acceptances.open(token);
        assertThat(api.data(admin, REVOKE, Map.of("input", Map.of("memberId", id)))
                        .toString())
                .contains("INACTIVE");
        Account person = accounts.bySubject(subject(neighbour.email())).orElseThrow();
        assertThatThrownBy(() -> acceptances.accept(token, open, person)).isInstanceOf(RefusedRequest.class);
        assertThat(neighbour.browser().get("/api/me").body()).doesNotContain(HERE);
        assertThat(organizations.hasMember(Objects.requireNonNull(open.organization()), person))
                .isFalse();
    }

    private static void isRefused(Newcomer who, String token) {
        assertThat(who.open(token).body()).contains("invitationEnded");
        assertThat(who.accept(token, "Alguien", PASSWORD).body()).contains("invitationEnded");
        assertThat(who.browser().get("/api/me").statusCode()).isEqualTo(401);
    }

    private void aPersonJoinsAnotherTenantWithTheSameAccount(TestMember admin, Newcomer neighbour) {
        String before = neighbour.invitation("");
        invite(admin, neighbour, "REP", null);
        String token = neighbour.invitation(before);
        assertThat(neighbour.open(token).body()).contains("\"hasAccount\":true", "\"signedInAs\":\"admin@vecinos");
        assertThat(newcomer(neighbour.email()).accept(token, "Falsa", PASSWORD).statusCode())
                .isEqualTo(401);
        assertThat(neighbour.accept(token).body()).contains(HERE);
        assertThat(neighbour.browser().get("/api/me").body()).contains(HERE, THERE, "REP", "TENANT_ADMIN");
    }

    private String team(TestMember admin) {
        return api.data(
                        admin,
                        "mutation { createTeam(input: {name: \"Oriente\"}) { ... on CreateTeamSuccess { team { id } } } }")
                .path("createTeam")
                .path("team")
                .path("id")
                .asString();
    }

    private String invite(TestMember admin, Newcomer who, String role, @Nullable String team) {
        Map<String, Object> input = new HashMap<>(Map.of("email", who.email(), "name", "Por Invitar", "role", role));
        if (team != null) {
            input.put("teamId", team);
        }
        return api.data(admin, """
                        mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
                          ... on InviteMemberSuccess { member { id } } ... on Problem { code } } }""", Map.of("input", input))
                .path("inviteMember")
                .path("member")
                .path("id")
                .asString();
    }
}
