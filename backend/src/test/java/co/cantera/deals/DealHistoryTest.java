package co.cantera.deals;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class DealHistoryTest {

    private static final String HISTORY = """
            query ($id: ID!, $field: DealHistoryField) { node(id: $id) { ... on Deal { version pushes daysInStage stale
              stageHistory { edges { node { stage { name } leftAt days by { name } } } }
              fieldHistory(field: $field) { edges { node { kind reason actor { name } fields { field before after } } } } } } }""";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    TestTenant here;

    @BeforeEach
    void here() {
        here = tenants.first();
    }

    private String create(String name) {
        return api.data(
                        here.rep(),
                        "mutation ($stage: ID!, $name: String!) { createDeal(input: {name: $name, stageId: $stage, closeDate: \"2026-11-20\"}) { ... on CreateDealSuccess { deal { id } } } }",
                        Map.of("stage", here.stage(0), "name", name))
                .path("createDeal")
                .path("deal")
                .path("id")
                .asString();
    }

    private JsonNode act(TestMember by, String act, Map<String, ?> input) {
        String type = act.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + act.substring(1);
        return api.data(
                        by,
                        "mutation ($input: %1$sInput!) { %2$s(input: $input) { __typename ... on InvalidInput { fields { path code } } } }"
                                .formatted(type, act),
                        Map.of("input", input))
                .path(act);
    }

    private JsonNode history(String id, String... field) {
        Map<String, Object> variables = new HashMap<>(Map.of("id", id));
        if (field.length > 0) {
            variables.put("field", field[0]);
        }
        return api.data(here.rep(), HISTORY, variables).path("node");
    }

    private static JsonNode node(JsonNode connection, int index) {
        return connection.path("edges").path(index).path("node");
    }

    @Test
    void keepsEachStayInAStage() {
        String id = create("Estancias");
        act(here.manager(), "moveDeal", Map.of("id", id, "version", 1, "stageId", here.stage(1)));
        act(here.rep(), "moveDeal", Map.of("id", id, "version", 2, "stageId", here.stage(1)));
        act(here.rep(), "winDeal", Map.of("id", id, "version", 3));
        JsonNode won = history(id).path("stageHistory");
        assertThat(won.path("edges").size()).isEqualTo(2);
        assertThat(node(won, 0).path("stage").path("name").asString()).isEqualTo("Propuesta");
        assertThat(node(won, 0).path("by").path("name").asString()).isEqualTo("Mario Gerente");
        assertThat(node(won, 0).path("leftAt").isNull()).isFalse();
        assertThat(node(won, 1).path("stage").path("name").asString()).isEqualTo("Contacto");
        act(here.rep(), "reopenDeal", Map.of("id", id, "version", 4));
        JsonNode again = history(id).path("stageHistory");
        assertThat(again.path("edges").size()).isEqualTo(3);
        assertThat(node(again, 0).path("leftAt").isNull()).isTrue();
        assertThat(node(again, 0).path("days").asInt()).isZero();
    }

    @Test
    void countsThePushesAndKeepsTheirReason() {
        String id = create("Aplazado");
        act(here.rep(), "updateDeal", Map.of("id", id, "version", 1, "closeDate", "2026-11-28"));
        act(
                here.rep(),
                "updateDeal",
                Map.of("id", id, "version", 2, "closeDate", "2027-01-15", "reason", " Presupuesto del otro año "));
        JsonNode deal = history(id, "CLOSE_DATE");
        assertThat(deal.path("pushes").asInt()).isEqualTo(1);
        JsonNode last = node(deal.path("fieldHistory"), 0);
        assertThat(last.path("reason").asString()).isEqualTo("Presupuesto del otro año");
        assertThat(last.path("actor").path("name").asString()).isEqualTo("Rosa Rep");
        assertThat(last.path("fields").path(0).path("before").asString()).isEqualTo("2026-11-28");
        assertThat(deal.path("fieldHistory").path("edges").size()).isEqualTo(3);
        assertThat(history(id, "AMOUNT").path("fieldHistory").path("edges").size())
                .isZero();
        assertThat(history(id).path("fieldHistory").toString()).doesNotContain("\"name\",");
        String tooLong = "x".repeat(501);
        assertThat(act(here.rep(), "updateDeal", Map.of("id", id, "version", 3, "reason", tooLong))
                        .path("fields")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("tooLong");
    }
}
