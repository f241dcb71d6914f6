package co.cantera.directory;

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
class AffiliationGraphTest {

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
    void showsAPersonInSeveralCompaniesOnBothRecords() {
        String company = make("Company", Map.of("name", "Junta S.A."));
        String person = make("Person", Map.of("givenName", "Socia"));
        act(here.rep(), "affiliatePerson", Map.of("personId", person, "companyId", company, "role", "Socia"));
        act(here.rep(), "affiliatePerson", Map.of("personId", person, "companyId", company, "role", "Presidenta"));
        assertThat(person(person).path("edges").valueStream().map(edge -> edge.path("node")))
                .singleElement()
                .satisfies(node -> {
                    assertThat(node.path("role").asString()).isEqualTo("Presidenta");
                    assertThat(node.path("company").path("name").asString()).isEqualTo("Junta S.A.");
                });
        JsonNode shown = node(
                company,
                "... on Company { affiliations { edges { node { person { name } } } } timeline { edges { node { fields { field before after } } } } }");
        assertThat(shown.path("affiliations").toString()).contains("Socia");
        assertThat(shown.path("timeline").toString()).contains("Socia (Presidenta)");
        act(here.rep(), "endAffiliation", Map.of("personId", person, "companyId", company));
        assertThat(person(person).path("edges").size()).isZero();
    }

    @Test
    void refusesTheMainCompanyAndOneOutOfReach() {
        String main = make("Company", Map.of("name", "Principal"));
        String person = make("Person", Map.of("givenName", "Paula", "companyId", main));
        String foreign = make(here.colleague(), "Company", Map.of("name", "De otro"));
        assertThat(code(act(here.rep(), "affiliatePerson", Map.of("personId", person, "companyId", main))))
                .isEqualTo("mainCompany");
        assertThat(code(act(here.rep(), "affiliatePerson", Map.of("personId", person, "companyId", foreign))))
                .isEqualTo("unknown");
        assertThat(act(here.colleague(), "affiliatePerson", Map.of("personId", person, "companyId", foreign))
                        .path("code")
                        .asString())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void readsTheTreeBelowACompanyFromTheTopDown() {
        String group = make("Company", Map.of("name", "Grupo Andino"));
        String south = make("Company", Map.of("name", "Sur", "parentId", group));
        make("Company", Map.of("name", "Sur Uno", "parentId", south));
        make("Company", Map.of("name", "Norte", "parentId", group));
        JsonNode tree = node(
                        group,
                        "... on Company { subsidiaries(first: 2) { edges { node { depth company { name viewerCanOpen } } } pageInfo { hasNextPage endCursor } } }")
                .path("subsidiaries");
        assertThat(lines(tree)).containsExactly("1 Norte", "1 Sur");
        assertThat(tree.path("pageInfo").path("hasNextPage").asBoolean()).isTrue();
        JsonNode rest = api.data(
                        here.rep(),
                        "query ($id: ID!, $after: String) { node(id: $id) { ... on Company { subsidiaries(first: 2, after: $after) { edges { node { depth company { name } } } } } } }",
                        Map.of(
                                "id",
                                group,
                                "after",
                                tree.path("pageInfo").path("endCursor").asString()))
                .path("node")
                .path("subsidiaries");
        assertThat(lines(rest)).containsExactly("2 Sur Uno");
    }

    private static List<String> lines(JsonNode tree) {
        return tree.path("edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .map(node -> node.path("depth").asInt() + " "
                        + node.path("company").path("name").asString())
                .toList();
    }

    private static String code(JsonNode refused) {
        return refused.path("fields").path(0).path("code").asString();
    }

    private JsonNode person(String id) {
        return node(id, "... on Person { affiliations { edges { node { role company { name } } } } }")
                .path("affiliations");
    }

    private JsonNode node(String id, String selection) {
        return api.data(here.rep(), "query ($id: ID!) { node(id: $id) { %s } }".formatted(selection), Map.of("id", id))
                .path("node");
    }

    private JsonNode act(TestMember by, String act, Map<String, ?> input) {
        String type = act.substring(0, 1).toUpperCase(Locale.ROOT) + act.substring(1);
        return api.data(
                        by,
                        "mutation ($input: %1$sInput!) { %2$s(input: $input) { ... on %1$sSuccess { person { id } } %3$s } }"
                                .formatted(type, act, FAILURES),
                        Map.of("input", input))
                .path(act);
    }

    private String make(String type, Map<String, ?> input) {
        return make(here.rep(), type, input);
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
}
