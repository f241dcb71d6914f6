package co.cantera.deals;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class PipelineGraphTest {

    private static final String WHOLE =
            "pipeline { id version name retired stages { id name probability staleAfterDays } retiredStages { id name } }";
    private static final String PROBLEMS = "... on Problem { code } ... on InvalidInput { fields { path code } }";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    TestTenant here;

    @BeforeEach
    void here() {
        here = tenants.first();
    }

    private JsonNode act(TestMember by, String act, Map<String, ?> input) {
        String type = act.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + act.substring(1);
        return api.data(
                        by,
                        "mutation ($input: %1$sInput!) { %2$s(input: $input) { __typename ... on %1$sSuccess { %3$s } %4$s } }"
                                .formatted(
                                        type,
                                        act,
                                        WHOLE,
                                        act.startsWith("retire")
                                                ? PROBLEMS + " ... on StagesHoldDeals { deals }"
                                                : PROBLEMS),
                        Map.of("input", input))
                .path(act);
    }

    private static Map<String, Object> stage(String name) {
        return Map.of("name", name, "probability", 20, "staleAfterDays", 7);
    }

    private JsonNode pipeline(String name, String... stages) {
        JsonNode made = act(
                here.admin(),
                "createPipeline",
                Map.of(
                        "name",
                        name + System.nanoTime(),
                        "stages",
                        List.of(stages).stream().map(PipelineGraphTest::stage).toList()));
        assertThat(made.path("__typename").asString()).as(made.toString()).isEqualTo("CreatePipelineSuccess");
        return made.path("pipeline");
    }

    private String deal(TestMember by, String stage) {
        return api.data(
                        by,
                        "mutation ($stage: ID!) { createDeal(input: {name: \"Ida\", stageId: $stage}) { ... on CreateDealSuccess { deal { id } } ... on InvalidInput { code } } }",
                        Map.of("stage", stage))
                .path("createDeal")
                .path("deal")
                .path("id")
                .asString();
    }

    private JsonNode stageOf(TestMember by, String deal) {
        return api.data(
                        by,
                        "query ($id: ID!) { node(id: $id) { ... on Deal { version stage { id name } pipeline { id } timeline(first: 1) { edges { node { kind } } } } } }",
                        Map.of("id", deal))
                .path("node");
    }

    private static String id(JsonNode pipeline, int stage) {
        return pipeline.path("stages").path(stage).path("id").asString();
    }

    @Test
    void onlyAnAdminChangesHowTheTenantSells() {
        JsonNode own = pipeline("Propio", "A", "B");
        for (TestMember member : List.of(here.rep(), here.manager())) {
            assertThat(act(member, "createPipeline", Map.of("name", "X", "stages", List.of(stage("A"))))
                            .path("code")
                            .asString())
                    .isEqualTo("NOT_ALLOWED");
            assertThat(act(member, "retirePipeline", Map.of("id", own.path("id").asString(), "version", 1))
                            .path("code")
                            .asString())
                    .isEqualTo("NOT_ALLOWED");
        }
        assertThat(act(
                                tenants.second().admin(),
                                "retirePipeline",
                                Map.of("id", own.path("id").asString(), "version", 1))
                        .path("code")
                        .asString())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void renamesAddsAndOrdersStagesInOneVersion() {
        JsonNode made = pipeline("Orden", "A", "B");
        Map<String, Object> b = new HashMap<>(Map.of("id", id(made, 1), "name", "Be", "probability", 55));
        b.put("staleAfterDays", null);
        Map<String, Object> input = Map.of(
                "id",
                made.path("id").asString(),
                "version",
                1,
                "stages",
                List.of(b, stage("Nueva"), Map.of("id", id(made, 0), "name", "A", "probability", 10)));
        JsonNode changed = act(here.admin(), "updatePipeline", input).path("pipeline");
        assertThat(changed.path("version").asInt()).isEqualTo(2);
        assertThat(changed.path("stages").findValuesAsString("name")).containsExactly("Be", "Nueva", "A");
        assertThat(changed.path("stages").path(0).path("probability").asInt()).isEqualTo(55);
        assertThat(act(here.admin(), "updatePipeline", input).path("code").asString())
                .isEqualTo("VERSION_CONFLICT");
    }

    @Test
    void tellsWhatIsWrongWithEachStage() {
        JsonNode made = pipeline("Errores", "A", "B");
        List<Object> stages = new ArrayList<>();
        stages.add(Map.of("id", id(made, 0), "name", " ", "probability", 120));
        stages.add(Map.of("id", id(made, 1), "name", "B", "probability", 10, "staleAfterDays", 0));
        stages.add(stage("b"));
        JsonNode refused = act(
                here.admin(),
                "updatePipeline",
                Map.of("id", made.path("id").asString(), "version", 1, "stages", stages));
        assertThat(refused.path("fields").findValuesAsString("path"))
                .containsExactlyInAnyOrder(
                        "stages[0].name", "stages[0].probability", "stages[1].staleAfterDays", "stages[2].name");
        JsonNode left = act(
                here.admin(),
                "updatePipeline",
                Map.of("id", made.path("id").asString(), "version", 1, "stages", List.of(stage("Z"))));
        assertThat(left.path("fields").path(0).path("code").asString()).isEqualTo("incomplete");
    }

    @Test
    void asksWhereTheDealsOfARetiredStageGo() {
        JsonNode made = pipeline("Retiro", "A", "B");
        String first = deal(here.rep(), id(made, 0));
        String second = deal(here.colleague(), id(made, 0));
        String closed = deal(here.rep(), id(made, 0));
        api.data(
                here.rep(),
                "mutation ($id: ID!) { winDeal(input: {id: $id, version: 1}) { __typename } }",
                Map.of("id", closed));
        Map<String, Object> input = new HashMap<>(Map.of("id", id(made, 0), "version", 1));
        JsonNode asked = act(here.admin(), "retireStage", input);
        assertThat(asked.path("code").asString()).isEqualTo("STAGES_HOLD_DEALS");
        assertThat(asked.path("deals").asInt()).isEqualTo(2);
        input.put("moveDealsTo", id(made, 0));
        assertThat(act(here.admin(), "retireStage", input).path("code").asString())
                .isEqualTo("INVALID_INPUT");
        input.put("moveDealsTo", id(made, 1));
        JsonNode retired = act(here.admin(), "retireStage", input).path("pipeline");
        assertThat(retired.path("stages").findValuesAsString("name")).containsExactly("B");
        assertThat(retired.path("retiredStages").findValuesAsString("name")).containsExactly("A");
        JsonNode moved = stageOf(here.rep(), first);
        assertThat(moved.path("stage").path("name").asString()).isEqualTo("B");
        assertThat(moved.path("version").asInt()).isEqualTo(2);
        assertThat(moved.path("timeline").toString()).contains("MOVED");
        assertThat(stageOf(here.colleague(), second).path("stage").path("name").asString())
                .isEqualTo("B");
        assertThat(stageOf(here.rep(), closed).path("stage").path("name").asString())
                .isEqualTo("A");
        assertThat(deal(here.rep(), id(made, 0))).isEmpty();
        api.data(
                here.rep(),
                "mutation ($id: ID!) { reopenDeal(input: {id: $id, version: 2}) { __typename } }",
                Map.of("id", closed));
        assertThat(stageOf(here.rep(), closed).path("stage").path("name").asString())
                .isEqualTo("B");
        JsonNode last = act(here.admin(), "retireStage", Map.of("id", id(made, 1), "version", 2));
        assertThat(last.path("fields").path(0).path("code").asString()).isEqualTo("lastOne");
        JsonNode back = act(here.admin(), "restoreStage", Map.of("id", id(made, 0), "version", 2))
                .path("pipeline");
        assertThat(back.path("stages").findValuesAsString("name")).containsExactly("B", "A");
    }

    @Test
    void retiresAPipelineAndBringsItBackWithItsStages() {
        JsonNode made = pipeline("Vuelve", "A", "B");
        JsonNode other = pipeline("Destino", "C");
        String id = made.path("id").asString();
        String deal = deal(here.rep(), id(made, 1));
        Map<String, Object> input = new HashMap<>(Map.of("id", id, "version", 1));
        assertThat(act(here.admin(), "retirePipeline", input).path("deals").asInt())
                .isEqualTo(1);
        input.put("moveDealsTo", id(made, 0));
        assertThat(act(here.admin(), "retirePipeline", input).path("code").asString())
                .isEqualTo("INVALID_INPUT");
        input.put("moveDealsTo", id(other, 0));
        assertThat(act(here.admin(), "retirePipeline", input)
                        .path("pipeline")
                        .path("retired")
                        .asBoolean())
                .isTrue();
        assertThat(stageOf(here.rep(), deal).path("stage").path("name").asString())
                .isEqualTo("C");
        assertThat(names(false)).doesNotContain(made.path("name").asString());
        assertThat(names(true)).contains(made.path("name").asString());
        JsonNode back = act(here.admin(), "restorePipeline", Map.of("id", id, "version", 2))
                .path("pipeline");
        assertThat(back.path("stages").findValuesAsString("name")).containsExactly("A", "B");
        assertThat(names(false)).contains(made.path("name").asString());
        assertThat(deal(here.rep(), id(made, 0))).isNotEmpty();
    }

    private List<String> names(boolean retired) {
        return api.data(
                        here.rep(),
                        "query ($all: Boolean!) { pipelines(includeRetired: $all) { name } }",
                        Map.of("all", retired))
                .path("pipelines")
                .findValuesAsString("name");
    }

    @Test
    void retiresAReasonThatStaysOnWhatWasLostForIt() {
        TestTenant tenant = tenants.second();
        String set = """
                mutation ($input: SetLostReasonsInput!) { setLostReasons(input: $input) { __typename
                  ... on SetLostReasonsSuccess { lostReasons { id name retired } } ... on InvalidInput { fields { path code } } } }""";
        var price = Map.of("id", tenant.reason(), "name", "Muy caro", "retired", true);
        JsonNode last = api.data(tenant.admin(), set, Map.of("input", Map.of("reasons", List.of(price))))
                .path("setLostReasons");
        assertThat(last.path("fields").path(0).path("code").asString()).isEqualTo("lastOne");
        JsonNode done = api.data(
                        tenant.admin(),
                        set,
                        Map.of("input", Map.of("reasons", List.of(Map.of("name", "Plazo"), price))))
                .path("setLostReasons")
                .path("lostReasons");
        assertThat(done.findValuesAsString("name")).containsExactly("Plazo", "Muy caro");
        assertThat(api.data(tenant.rep(), "{ lostReasons { name } }")
                        .path("lostReasons")
                        .findValuesAsString("name"))
                .containsExactly("Plazo");
        api.data(
                tenant.admin(),
                set,
                Map.of("input", Map.of("reasons", List.of(Map.of("id", tenant.reason(), "name", "Precio")))));
    }
}
