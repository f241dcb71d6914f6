package co.cantera.directory;

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
class MergeGraphTest {

    private static final String COMPANY =
            "... on Company { id version name city phones emails tags { name } people { edges { node { name } } } deals { edges { node { name } } } affiliations { edges { node { person { name } } } } subsidiaries { edges { node { company { name } } } } timeline { edges { node { kind fields { field before after } } } } }";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    TestTenant here;

    @BeforeEach
    void here() {
        here = tenants.create("unidas" + System.nanoTime() % 1_000_000_000);
    }

    @Test
    void movesEverythingToTheOneThatStaysAndBack() {
        String one = company(Map.of("name", "Textiles Uno", "phones", List.of("3001112233")));
        String other = company(Map.of("name", "Textiles Dos", "city", "Cali", "emails", List.of("a@dos.example")));
        make("Person", Map.of("givenName", "Paula", "companyId", other));
        make("Deal", Map.of("name", "Trato", "companyId", other));
        company(Map.of("name", "Filial", "parentId", other));
        String tag = tag(other);
        JsonNode merged = merge(one, other, List.of("NAME"));
        assertThat(merged.path("record").path("id").asString()).isEqualTo(one);
        JsonNode now = node(other);
        assertThat(now.path("id").asString())
                .as("an old id leads to the one that stays")
                .isEqualTo(one);
        assertThat(now.path("name").asString()).isEqualTo("Textiles Dos");
        assertThat(now.path("city").asString()).as("what is empty is filled").isEqualTo("Cali");
        assertThat(now.path("phones").size() + now.path("emails").size()).isEqualTo(2);
        assertThat(now.toString())
                .contains("Paula")
                .contains("Trato")
                .contains("Filial")
                .contains(tag);
        assertThat(now.path("timeline").toString())
                .as("both histories")
                .contains("Textiles Uno")
                .contains("mergedInto");
        JsonNode undone = undo(merged);
        assertThat(undone.path("kept").size()).as(undone.toString()).isZero();
        JsonNode first = node(one);
        JsonNode second = node(other);
        assertThat(first.path("name").asString()).isEqualTo("Textiles Uno");
        assertThat(first.path("city").isNull()).isTrue();
        assertThat(first.path("tags").size()).isZero();
        assertThat(second.path("id").asString()).isEqualTo(other);
        assertThat(second.toString())
                .contains("Paula")
                .contains("Trato")
                .contains("Filial")
                .contains(tag);
        assertThat(first.toString()).doesNotContain("Paula").doesNotContain("Trato");
    }

    @Test
    void keepsWhatWasChangedSinceWhenAMergeIsTakenBack() {
        String one = company(Map.of("name", "Alfa"));
        String other = company(Map.of("name", "Beta", "city", "Cali"));
        JsonNode merged = merge(one, other, List.of("NAME"));
        api.data(
                here.admin(),
                "mutation ($id: ID!) { updateCompany(input: {id: $id, version: 2, city: \"Pasto\"}) { __typename } }",
                Map.of("id", one));
        JsonNode undone = undo(merged);
        assertThat(undone.path("kept").toString()).isEqualTo("[\"city\"]");
        assertThat(node(one).path("city").asString()).isEqualTo("Pasto");
        assertThat(node(one).path("name").asString()).isEqualTo("Alfa");
        assertThat(undo(merged).path("fields").path(0).path("code").asString())
                .as("once only")
                .isEqualTo("cannotUndo");
    }

    @Test
    void mergesPeopleWithTheirCompanies() {
        String company = company(Map.of("name", "Donde asesora"));
        String one = make("Person", Map.of("givenName", "Marta"));
        String other = make("Person", Map.of("givenName", "Martha", "jobTitle", "Asesora"));
        api.data(
                here.admin(),
                "mutation ($p: ID!, $c: ID!) { affiliatePerson(input: {personId: $p, companyId: $c, role: \"Asesora\"}) { __typename } }",
                Map.of("p", other, "c", company));
        make("Deal", Map.of("name", "De Marta", "personId", other));
        JsonNode merged = merge(one, other, List.of());
        JsonNode now = person(one);
        assertThat(now.path("name").asString()).isEqualTo("Marta");
        assertThat(now.path("jobTitle").asString()).isEqualTo("Asesora");
        assertThat(now.toString()).contains("Donde asesora").contains("De Marta");
        undo(merged);
        assertThat(person(other).toString()).contains("Donde asesora").contains("De Marta");
        assertThat(person(one).toString()).doesNotContain("De Marta");
    }

    @Test
    void leavesMergingToWhoLeads() {
        String one = company(Map.of("name", "Gama"));
        String other = company(Map.of("name", "Delta"));
        JsonNode refused = merge(here.rep(), one, other, List.of());
        assertThat(refused.path("code").asString()).isEqualTo("NOT_ALLOWED");
        assertThat(merge(here.admin(), one, one, List.of())
                        .path("fields")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("sameRecord");
        String person = make("Person", Map.of("givenName", "Pedro"));
        assertThat(merge(here.admin(), one, person, List.of()).path("code").asString())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void listsLikelyTwinsToWhoMayMergeThem() {
        company(Map.of("name", "Ferretería El Tornillo", "phones", List.of("3105556677")));
        make("Company", Map.of("name", "Ferreteria El Tornilo S.A.S.", "allowDuplicate", true));
        make("Company", Map.of("name", "Otra", "phones", List.of("3105556677"), "allowDuplicate", true));
        String query =
                "{ twinPairs(kind: COMPANY) { edges { node { company { name } otherCompany { name } reasons } } pageInfo { hasNextPage } } }";
        JsonNode pairs = api.data(here.admin(), query).path("twinPairs");
        assertThat(pairs.path("edges")
                        .valueStream()
                        .map(edge -> edge.path("node").path("reasons").toString()))
                .containsExactly("[\"NAME\"]", "[\"PHONE\"]");
        assertThat(api.data(here.rep(), query).path("twinPairs").path("edges").size())
                .isZero();
    }

    @Test
    void namesNoPairThatSomebodyKeepsApart() {
        here = tenants.create("noson");
        String one = make("Company", Map.of("name", "Panadería La Espiga"));
        String other = make("Company", Map.of("name", "Panaderia La Espiga", "allowDuplicate", true));
        String pairs = "{ twinPairs(kind: COMPANY) { edges { node { reasons } } } }";
        assertThat(apart(here.rep(), one, other, true)).isEqualTo("NotAllowed");
        assertThat(apart(tenants.second().admin(), one, other, true)).isEqualTo("NotFound");
        assertThat(apart(here.admin(), one, one, true)).isEqualTo("InvalidInput");
        assertThat(api.data(here.admin(), pairs).findValues("reasons")).hasSize(1);

        assertThat(apart(here.admin(), other, one, true)).isEqualTo("SetTwinsApartSuccess");
        assertThat(api.data(here.admin(), pairs).findValues("reasons")).isEmpty();

        assertThat(apart(here.admin(), one, other, false)).isEqualTo("SetTwinsApartSuccess");
        assertThat(api.data(here.admin(), pairs).findValues("reasons")).hasSize(1);
    }

    private String apart(TestMember by, String one, String other, boolean apart) {
        return api.data(
                        by,
                        "mutation ($input: SetTwinsApartInput!) { setTwinsApart(input: $input) { __typename } }",
                        Map.of("input", Map.of("oneId", one, "otherId", other, "apart", apart)))
                .path("setTwinsApart")
                .path("__typename")
                .asString();
    }

    private String tag(String company) {
        String tag = api.data(
                        here.admin(),
                        "mutation { createTag(input: {name: \"VIP\"}) { ... on CreateTagSuccess { tag { id } } } }")
                .path("createTag")
                .path("tag")
                .path("id")
                .asString();
        api.data(
                here.admin(),
                "mutation ($r: [ID!]!, $t: [ID!]) { tagRecords(input: {recordIds: $r, addIds: $t}) { __typename } }",
                Map.of("r", List.of(company), "t", List.of(tag)));
        return "VIP";
    }

    private JsonNode merge(String one, String other, List<String> take) {
        return merge(here.admin(), one, other, take);
    }

    private JsonNode merge(TestMember by, String one, String other, List<String> take) {
        return api.data(
                        by,
                        "mutation ($input: MergeRecordsInput!) { mergeRecords(input: $input) { ... on MergeRecordsSuccess { merge { id viewerCanUndo mergedName } record { id } } ... on Problem { code } ... on InvalidInput { fields { code } } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "survivorId",
                                        one,
                                        "survivorVersion",
                                        1,
                                        "mergedId",
                                        other,
                                        "mergedVersion",
                                        1,
                                        "take",
                                        take)))
                .path("mergeRecords");
    }

    private JsonNode undo(JsonNode merged) {
        return api.data(
                        here.admin(),
                        "mutation ($id: ID!) { undoMerge(input: {id: $id}) { ... on UndoMergeSuccess { kept record { id } restored { id } } ... on Problem { code } ... on InvalidInput { fields { code } } } }",
                        Map.of("id", merged.path("merge").path("id").asString()))
                .path("undoMerge");
    }

    private String company(Map<String, ?> input) {
        return make("Company", input);
    }

    private String make(String type, Map<String, ?> input) {
        return api.data(
                        here.admin(),
                        "mutation ($input: Create%1$sInput!) { create%1$s(input: $input) { ... on Create%1$sSuccess { record: %2$s { id } } } }"
                                .formatted(type, type.toLowerCase(java.util.Locale.ROOT)),
                        Map.of("input", new HashMap<>(input)))
                .path("create" + type)
                .path("record")
                .path("id")
                .asString();
    }

    private JsonNode node(String id) {
        return api.data(here.admin(), "query ($id: ID!) { node(id: $id) { " + COMPANY + " } }", Map.of("id", id))
                .path("node");
    }

    private JsonNode person(String id) {
        return api.data(
                        here.admin(),
                        "query ($id: ID!) { node(id: $id) { ... on Person { name jobTitle affiliations { edges { node { company { name } } } } deals { edges { node { name } } } } } }",
                        Map.of("id", id))
                .path("node");
    }
}
