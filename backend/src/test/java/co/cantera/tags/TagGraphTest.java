package co.cantera.tags;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class TagGraphTest {

    private static final String FAILURES = "... on Problem { code } ... on InvalidInput { fields { path code } }";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    TestTenant here;

    @BeforeEach
    void here() {
        here = tenants.first();
    }

    @Test
    void putsTagsOnRecordsOfAllKindsAndTakesThemOff() {
        String vip = tag("Preferencial");
        String old = tag("Antiguo");
        String company = make(here.rep(), "Company", Map.of("name", "Marcada S.A.S."));
        String person = make(here.rep(), "Person", Map.of("givenName", "Marcada"));
        String deal = make(here.rep(), "Deal", Map.of("name", "Marcado"));
        JsonNode records = tagRecords(
                        here.rep(), Map.of("recordIds", List.of(company, person, deal), "addIds", List.of(vip, old)))
                .path("records");
        assertThat(records.valueStream().map(TagGraphTest::names)).hasSize(3).allMatch("Antiguo Preferencial"::equals);
        JsonNode fewer = tagRecords(here.rep(), Map.of("recordIds", List.of(deal), "removeIds", List.of(old)));
        assertThat(names(fewer.path("records").path(0))).isEqualTo("Preferencial");
        assertThat(timeline(deal)).contains("tags").contains("Antiguo, Preferencial");
    }

    @Test
    void findsRecordsByAnyAndByAllOfTheirTags() {
        String one = tag("Filtro uno");
        String two = tag("Filtro dos");
        String both = make(here.rep(), "Company", Map.of("name", "Con ambas"));
        String single = make(here.rep(), "Company", Map.of("name", "Con una"));
        tagRecords(here.rep(), Map.of("recordIds", List.of(both, single), "addIds", List.of(one)));
        tagRecords(here.rep(), Map.of("recordIds", List.of(both), "addIds", List.of(two)));
        assertThat(companies(here.rep(), Map.of("any", List.of(one, two)))).containsExactly("Con ambas", "Con una");
        assertThat(companies(here.rep(), Map.of("all", List.of(one, two)))).containsExactly("Con ambas");
        assertThat(companies(here.colleague(), Map.of("any", List.of(one)))).isEmpty();
    }

    @Test
    void refusesRecordsOutOfReachAndThenTouchesNone() {
        String tag = tag("Alcance");
        String own = make(here.rep(), "Company", Map.of("name", "Propia"));
        String foreign = make(here.colleague(), "Company", Map.of("name", "De otro"));
        JsonNode refused = tagRecords(here.rep(), Map.of("recordIds", List.of(own, foreign), "addIds", List.of(tag)));
        assertThat(refused.path("code").asString()).isEqualTo("NOT_FOUND");
        assertThat(companies(here.rep(), Map.of("any", List.of(tag)))).isEmpty();
    }

    @Test
    void leavesTheOrderOfTagsToWhoLeads() {
        String tag = tag("De todos");
        for (String act : List.of("updateTag", "retireTag")) {
            Map<String, Object> input =
                    act.equals("updateTag") ? Map.of("id", tag, "version", 1, "name", "Mía") : Map.of("id", tag);
            assertThat(act(here.rep(), act, input).path("code").asString()).isEqualTo("NOT_ALLOWED");
        }
        JsonNode renamed = act(here.lead(), "updateTag", Map.of("id", tag, "version", 1, "name", "Nuestra"));
        assertThat(renamed.path("tag").path("name").asString()).isEqualTo("Nuestra");
    }

    @Test
    void refusesANameThatDiffersOnlyInAccentsAndCase() {
        tag("Crédito");
        JsonNode twin = act(here.rep(), "createTag", Map.of("name", " CREDITO "));
        assertThat(twin.path("fields").path(0).path("code").asString()).isEqualTo("taken");
    }

    @Test
    void offersARetiredTagNoLongerAndKeepsItOnRecords() {
        String tag = tag("De salida");
        String company = make(here.rep(), "Company", Map.of("name", "Con la vieja"));
        tagRecords(here.rep(), Map.of("recordIds", List.of(company), "addIds", List.of(tag)));
        act(here.manager(), "retireTag", Map.of("id", tag));
        JsonNode again = tagRecords(here.rep(), Map.of("recordIds", List.of(company), "addIds", List.of(tag)));
        assertThat(again.path("fields").path(0).path("path").asString()).isEqualTo("addIds");
        assertThat(companies(here.rep(), Map.of("any", List.of(tag)))).containsExactly("Con la vieja");
    }

    @Test
    void mergesTagsOnEveryRecordEachOnce() {
        String gone = tag("Mayoristas");
        String stays = tag("Mayorista");
        String two = make(here.rep(), "Person", Map.of("givenName", "Con las dos"));
        String one = make(here.colleague(), "Person", Map.of("givenName", "Con una"));
        tagRecords(here.admin(), Map.of("recordIds", List.of(two, one), "addIds", List.of(gone)));
        tagRecords(here.admin(), Map.of("recordIds", List.of(two), "addIds", List.of(stays)));
        act(here.admin(), "mergeTags", Map.of("tagId", gone, "intoId", stays));
        for (String id : List.of(two, one)) {
            JsonNode person = api.data(
                            here.admin(),
                            "query ($id: ID!) { node(id: $id) { ... on Person { tags { name } } } }",
                            Map.of("id", id))
                    .path("node");
            assertThat(names(person)).isEqualTo("Mayorista");
        }
        assertThat(api.data(here.admin(), "{ tags { id } }").toString()).doesNotContain(gone);
    }

    private String tag(String name) {
        return act(here.rep(), "createTag", Map.of("name", name))
                .path("tag")
                .path("id")
                .asString();
    }

    private JsonNode act(TestMember by, String act, Map<String, ?> input) {
        String type = act.substring(0, 1).toUpperCase(Locale.ROOT) + act.substring(1);
        return api.data(
                        by,
                        "mutation ($input: %1$sInput!) { %2$s(input: $input) { ... on %1$sSuccess { tag { id name } } %3$s } }"
                                .formatted(type, act, FAILURES),
                        Map.of("input", input))
                .path(act);
    }

    private JsonNode tagRecords(TestMember by, Map<String, ?> input) {
        return api.data(by, """
                        mutation ($input: TagRecordsInput!) { tagRecords(input: $input) {
                          ... on TagRecordsSuccess { records {
                            ... on Company { tags { name } } ... on Person { tags { name } } ... on Deal { tags { name } } } }
                          %s } }""".formatted(FAILURES), Map.of("input", input)).path("tagRecords");
    }

    private String make(TestMember by, String type, Map<String, ?> input) {
        Map<String, Object> given = new HashMap<>(input);
        if (!type.equals("Deal")) {
            given.put("allowDuplicate", true);
        }
        return api.data(
                        by,
                        "mutation ($input: Create%1$sInput!) { create%1$s(input: $input) { ... on Create%1$sSuccess { record: %2$s { id } } } }"
                                .formatted(type, type.toLowerCase(Locale.ROOT)),
                        Map.of("input", given))
                .path("create" + type)
                .path("record")
                .path("id")
                .asString();
    }

    private List<String> companies(TestMember by, Map<String, ?> tags) {
        return api.data(
                        by,
                        "query ($filter: CompanyFilter) { companies(filter: $filter) { edges { node { name } } } }",
                        Map.of("filter", Map.of("tags", tags)))
                .path("companies")
                .path("edges")
                .valueStream()
                .map(edge -> edge.path("node").path("name").asString())
                .toList();
    }

    private String timeline(String deal) {
        return api.data(
                        here.rep(),
                        "query ($id: ID!) { node(id: $id) { ... on Deal { timeline { edges { node { fields { field after } } } } } } }",
                        Map.of("id", deal))
                .toString();
    }

    private static String names(JsonNode record) {
        return String.join(
                " ",
                record.path("tags")
                        .valueStream()
                        .map(tag -> tag.path("name").asString())
                        .toList());
    }
}
