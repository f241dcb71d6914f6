package co.cantera.leads;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class LeadRoutingTest {

    private static final String UPDATE = """
            mutation ($input: UpdateLeadRoutingInput!) { updateLeadRouting(input: $input) { __typename
              ... on UpdateLeadRoutingSuccess { leadRouting { version rules { key name } clock { targetMinutes } } }
              ... on Problem { code } ... on InvalidInput { fields { path code } } } }""";

    private static final String CREATE = """
            mutation ($input: CreateLeadInput!) { createLead(input: $input) {
              ... on CreateLeadSuccess { lead { id owner { id } response { state dueAt } assignment { rule explanation member { id } } } } } }""";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    TestTenant here;

    @BeforeEach
    void first() {
        here = tenants.create("ruta" + System.nanoTime());
    }

    @Test
    void givesLeadsInTurnAndSaysWhy() {
        rules(rule("Turnos", here.rep(), here.colleague()));
        JsonNode one = lead(Map.of("name", "Uno"));
        JsonNode two = lead(Map.of("name", "Dos"));
        JsonNode three = lead(Map.of("name", "Tres"));
        assertThat(owner(two)).isNotEqualTo(owner(one));
        assertThat(owner(three)).isEqualTo(owner(one));
        assertThat(one.path("assignment").path("rule").asString()).isEqualTo("Turnos");
        assertThat(one.path("assignment").path("explanation").asString()).contains("Turnos", "turno", "2");
        assertThat(api.data(here.admin(), "{ leads(filter: { byRules: true }) { totalCount } }")
                        .path("leads")
                        .path("totalCount")
                        .asInt())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void goesByCityAndSectorWhateverTheirWriting() {
        Map<String, Object> bogota = rule("Bogotá", here.rep());
        bogota.put("cities", List.of("Bogotá"));
        Map<String, Object> hotels = rule("Hoteles", here.colleague());
        hotels.put("sectors", List.of("Hotel"));
        rules(bogota, hotels);
        JsonNode inBogota = lead(Map.of("name", "A", "city", "BOGOTA", "sector", "hotel"));
        assertThat(owner(inBogota)).isEqualTo(here.rep().id());
        assertThat(inBogota.path("assignment").path("explanation").asString()).contains("BOGOTA");
        assertThat(owner(lead(Map.of("name", "B", "city", "Cali", "sector", "hotel"))))
                .isEqualTo(here.colleague().id());
        JsonNode nobodys = lead(Map.of("name", "C", "city", "Cali"));
        assertThat(nobodys.path("owner").isNull()).isTrue();
        assertThat(nobodys.path("assignment").path("explanation").asString()).contains("sin asignar");
        String seen = "{ node(id: \"%s\") { id } }".formatted(nobodys.path("id").asString());
        assertThat(api.data(here.lead(), seen).path("node").isNull()).isFalse();
        assertThat(api.data(here.rep(), seen).path("node").isNull()).isTrue();
    }

    @Test
    void givesToWhoHasTheFewestOpenLeads() {
        Map<String, Object> byLoad = rule("Carga", here.rep(), here.colleague());
        byLoad.put("method", "LEAST_LOAD");
        rules(byLoad);
        int rep = open(here.rep());
        int colleague = open(here.colleague());
        for (int i = 0; i <= Math.abs(rep - colleague) + 2; i++) {
            lead(Map.of("name", "Carga " + i));
        }
        assertThat(Math.abs(open(here.rep()) - open(here.colleague()))).isLessThanOrEqualTo(1);
    }

    @Test
    void givesToTheMembersOfATeamAndOfThoseBelow() {
        Map<String, Object> team = rule("Norte");
        team.put("teamId", co.cantera.shared.ids.OpaqueId.format("team", here.lowerTeam()));
        rules(team);
        assertThat(owner(lead(Map.of("name", "Del norte"))))
                .isIn(here.rep().id(), here.lead().id());
    }

    @Test
    void runsNoClockWithoutATarget() {
        JsonNode off = update(here.admin(), Map.of("clock", Map.of("days", List.of())));
        assertThat(off.path("leadRouting").path("clock").path("targetMinutes").isNull())
                .as(off.toString())
                .isTrue();
        JsonNode lead = lead(Map.of("name", "Sin reloj"));
        assertThat(lead.path("response").path("dueAt").isNull()).isTrue();
        assertThat(lead.path("response").path("state").asString()).isEqualTo("NONE");
        JsonNode wrong = update(
                here.admin(),
                Map.of(
                        "clock",
                        Map.of(
                                "targetMinutes",
                                60,
                                "days",
                                List.of(Map.of("day", 1, "from", "18:00", "to", "08:00")))));
        assertThat(wrong.path("fields").findValuesAsString("path")).contains("clock.days");
    }

    @Test
    void refusesRulesForNobodyAndChangesByOthers() {
        assertThat(update(here.admin(), Map.of("rules", List.of(rule("De nadie"))))
                        .path("fields")
                        .findValuesAsString("path"))
                .containsExactly("rules.0.memberIds");
        Map<String, Object> foreign = rule("Ajena", tenants.second().rep());
        assertThat(update(here.admin(), Map.of("rules", List.of(foreign)))
                        .path("fields")
                        .findValuesAsString("code"))
                .containsExactly("unknown");
        assertThat(update(here.manager(), Map.of("rules", List.of()))
                        .path("code")
                        .asString())
                .isEqualTo("NOT_ALLOWED");
    }

    private static Map<String, Object> rule(String name, TestMember... members) {
        Map<String, Object> rule = new HashMap<>();
        rule.put("name", name);
        rule.put("memberIds", List.of(members).stream().map(TestMember::id).toList());
        return rule;
    }

    @SafeVarargs
    private void rules(Map<String, Object>... rules) {
        assertThat(update(here.admin(), Map.of("rules", List.of(rules)))
                        .path("__typename")
                        .asString())
                .isEqualTo("UpdateLeadRoutingSuccess");
    }

    private JsonNode update(TestMember by, Map<String, ?> changes) {
        Map<String, Object> input = new HashMap<>(changes);
        input.put(
                "version",
                api.data(here.admin(), "{ leadForm { version } }")
                        .path("leadForm")
                        .path("version")
                        .asInt());
        return api.data(by, UPDATE, Map.of("input", input)).path("updateLeadRouting");
    }

    private JsonNode lead(Map<String, ?> given) {
        Map<String, Object> input = new HashMap<>(given);
        input.put("byRules", true);
        return api.data(here.admin(), CREATE, Map.of("input", input))
                .path("createLead")
                .path("lead");
    }

    private int open(TestMember member) {
        return api.data(
                        here.admin(),
                        "{ leads(filter: { owner: { eq: \"%s\" }, status: [NEW, CONTACTED, QUALIFIED] }) { totalCount } }"
                                .formatted(member.id()))
                .path("leads")
                .path("totalCount")
                .asInt();
    }

    private static String owner(JsonNode lead) {
        return lead.path("owner").path("id").asString();
    }
}
