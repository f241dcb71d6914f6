package co.cantera.leads;

import static co.cantera.schema.tenant.Tables.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.shared.ids.OpaqueId;
import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class LeadGraphTest {

    private static final String LEAD_FIELDS =
            "lead { id version name phones emails status origin utm { campaign } owner { id } discard { reason note } response { state dueAt contactedAt } viewerCanEdit viewerCanReopen }";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    DSLContext db;

    TestTenant here;
    TestTenant there;

    @BeforeEach
    void both() {
        here = tenants.first();
        there = tenants.second();
    }

    @Test
    void addsALeadWithItsClock() {
        JsonNode lead = lead(
                "createLead",
                Map.of(
                        "name",
                        " Paula Ruiz ",
                        "phones",
                        List.of("300 123 4567"),
                        "emails",
                        List.of("PAULA@correo.example"),
                        "utm",
                        Map.of("campaign", "navidad", "source", " ")));
        assertThat(lead.path("name").asString()).isEqualTo("Paula Ruiz");
        assertThat(lead.path("phones").path(0).asString()).isEqualTo("+573001234567");
        assertThat(lead.path("emails").path(0).asString()).isEqualTo("paula@correo.example");
        assertThat(lead.path("origin").asString()).isEqualTo("API");
        assertThat(lead.path("utm").path("campaign").asString()).isEqualTo("navidad");
        assertThat(lead.path("status").asString()).isEqualTo("NEW");
        assertThat(lead.path("owner").path("id").asString())
                .isEqualTo(here.rep().id());
        assertThat(OffsetDateTime.parse(lead.path("response").path("dueAt").asString()))
                .isAfter(OffsetDateTime.now().plusHours(3));
        assertThat(lead.path("response").path("state").asString()).isEqualTo("ON_TIME");
    }

    @Test
    void stopsTheClockAtTheFirstContactAndNotLater() {
        String id = create("Contacto");
        JsonNode contacted = lead("contactLead", Map.of("id", id, "version", 1));
        assertThat(contacted.path("status").asString()).isEqualTo("CONTACTED");
        assertThat(contacted.path("response").path("state").asString()).isEqualTo("ANSWERED");
        String first = contacted.path("response").path("contactedAt").asString();
        JsonNode qualified = lead("qualifyLead", Map.of("id", id, "version", 2));
        assertThat(qualified.path("status").asString()).isEqualTo("QUALIFIED");
        assertThat(qualified.path("response").path("contactedAt").asString()).isEqualTo(first);
    }

    @Test
    void tellsWhatIsLateAndFindsIt() {
        String id = create("Tarde");
        tenants.inside(
                here,
                () -> db.update(LEAD)
                        .set(LEAD.RESPOND_BY, OffsetDateTime.now().minusHours(1))
                        .where(LEAD.ID.eq(OpaqueId.parse("lead", id)))
                        .execute());
        String late = "{ leads(first: 100, filter: { late: %s }) { edges { node { id response { state } } } } }";
        assertThat(api.data(here.rep(), late.formatted(true)).toString()).contains(id, "LATE");
        assertThat(api.data(here.rep(), late.formatted(false)).toString()).doesNotContain(id);
        assertThat(lead("contactLead", Map.of("id", id, "version", 1))
                        .path("response")
                        .path("state")
                        .asString())
                .isEqualTo("ANSWERED_LATE");
    }

    @Test
    void putsAsideWithAReasonAndTakesUpAgain() {
        String id = create("Aparte");
        JsonNode unsaid = act(here.rep(), "discardLead", Map.of("id", id, "version", 1, "reason", "OTHER"));
        assertThat(unsaid.path("fields").findValuesAsString("path")).containsExactly("note");
        JsonNode aside = lead("discardLead", Map.of("id", id, "version", 1, "reason", "SPAM"));
        assertThat(aside.path("discard").path("reason").asString()).isEqualTo("SPAM");
        assertThat(aside.path("response").path("state").asString()).isEqualTo("NONE");
        assertThat(aside.path("viewerCanEdit").asBoolean()).isFalse();
        assertThat(aside.path("viewerCanReopen").asBoolean()).isTrue();
        assertThat(act(here.rep(), "updateLead", Map.of("id", id, "version", 2, "name", "X"))
                        .path("code")
                        .asString())
                .isEqualTo("LEAD_CLOSED");
        assertThat(lead("reopenLead", Map.of("id", id, "version", 2))
                        .path("status")
                        .asString())
                .isEqualTo("NEW");
        assertThat(act(here.rep(), "reopenLead", Map.of("id", id, "version", 3))
                        .path("code")
                        .asString())
                .isEqualTo("LEAD_NOT_DISCARDED");
    }

    @Test
    void refusesWhatCannotBeRight() {
        JsonNode answer =
                act(here.rep(), "createLead", Map.of("name", " ", "phones", List.of("12"), "emails", List.of("nada")));
        assertThat(answer.path("fields").findValuesAsString("path"))
                .containsExactlyInAnyOrder("name", "phones.0", "emails.0");
    }

    @Test
    void answersTheSlowerOfTwoWithTheLeadAsItIs() {
        String id = create("Dos a la vez");
        lead("updateLead", Map.of("id", id, "version", 1, "city", "Cali"));
        assertThat(act(here.rep(), "updateLead", Map.of("id", id, "version", 1, "city", "Pasto"))
                        .path("code")
                        .asString())
                .isEqualTo("VERSION_CONFLICT");
    }

    @Test
    void deletesAndBringsBack() {
        String id = create("Borrado");
        lead("deleteLead", Map.of("id", id, "version", 1));
        assertThat(api.data(here.rep(), "{ leads(first: 100) { edges { node { id } } } }")
                        .toString())
                .doesNotContain(id);
        assertThat(act(here.rep(), "contactLead", Map.of("id", id, "version", 2))
                        .path("code")
                        .asString())
                .isEqualTo("NOT_FOUND");
        assertThat(lead("restoreLead", Map.of("id", id)).path("version").asInt())
                .isEqualTo(3);
    }

    @Test
    void showsAnotherTenantNothing() {
        String id = create("Propio");
        assertThat(api.data(there.admin(), "{ node(id: \"%s\") { id } }".formatted(id))
                        .path("node")
                        .isNull())
                .isTrue();
        assertThat(act(there.admin(), "discardLead", Map.of("id", id, "version", 1, "reason", "SPAM"))
                        .path("code")
                        .asString())
                .isEqualTo("NOT_FOUND");
    }

    private String create(String name) {
        return lead("createLead", Map.of("name", name)).path("id").asString();
    }

    private JsonNode lead(String act, Map<String, ?> input) {
        JsonNode answer = act(here.rep(), act, input);
        assertThat(answer.path("__typename").asString()).as(answer.toString()).endsWith("Success");
        return answer.path("lead");
    }

    private JsonNode act(TestMember member, String act, Map<String, ?> input) {
        String type = Character.toUpperCase(act.charAt(0)) + act.substring(1);
        String document =
                "mutation ($input: %1$sInput!) { %2$s(input: $input) { __typename ... on %1$sSuccess { %3$s } ... on Problem { code } ... on InvalidInput { fields { path code } } } }"
                        .formatted(type, act, LEAD_FIELDS);
        return api.data(member, document, Map.of("input", input)).path(act);
    }
}
