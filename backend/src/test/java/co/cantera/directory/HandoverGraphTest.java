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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class HandoverGraphTest {

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    TestTenant here;

    @BeforeEach
    void here() {
        here = tenants.create("entregas" + System.nanoTime() % 1_000_000_000);
    }

    @Test
    void takesAlongWhatTheOldOwnerHadOfIt() {
        String company = make(here.rep(), "Company", Map.of("name", "Cuenta de Rosa"));
        String person = make(here.rep(), "Person", Map.of("givenName", "Paula", "companyId", company));
        String open = make(here.rep(), "Deal", Map.of("name", "Abierto", "companyId", company));
        String won = make(here.rep(), "Deal", Map.of("name", "Ganado", "companyId", company));
        api.data(
                here.rep(),
                "mutation ($id: ID!) { winDeal(input: {id: $id, version: 1}) { __typename } }",
                Map.of("id", won));
        String others = make(
                here.admin(),
                "Deal",
                Map.of(
                        "name",
                        "De Carlos",
                        "companyId",
                        company,
                        "ownerId",
                        here.colleague().id()));
        Map<String, Object> choice = Map.of("companyIds", List.of(company));
        JsonNode preview = api.data(
                        here.admin(),
                        "query ($choice: HandoverChoice!) { handoverPreview(choice: $choice) { companies people deals owners { name } } }",
                        Map.of("choice", choice))
                .path("handoverPreview");
        assertThat(preview.toString())
                .isEqualTo("{\"companies\":1,\"people\":1,\"deals\":1,\"owners\":[{\"name\":\"Rosa Rep\"}]}");
        JsonNode done = handOver(here.admin(), choice, here.colleague(), "Paga a 60 días")
                .path("handover");
        assertThat(done.path("deals").asInt()).isEqualTo(1);
        assertThat(owner(company)).isEqualTo("Carlos Colega");
        assertThat(owner(person)).isEqualTo("Carlos Colega");
        assertThat(owner(open)).isEqualTo("Carlos Colega");
        assertThat(owner(won)).as("what is closed stays").isEqualTo("Rosa Rep");
        assertThat(owner(others)).isEqualTo("Carlos Colega");
        assertThat(node(company).toString()).contains("Paga a 60 días");
        api.data(
                here.admin(),
                "mutation ($id: ID!, $o: ID!) { updatePerson(input: {id: $id, version: 2, ownerId: $o}) { __typename } }",
                Map.of("id", person, "o", here.lead().id()));
        JsonNode undone = undo(here.admin(), done.path("id").asString());
        assertThat(undone.path("kept").asInt()).as("who was given on since").isEqualTo(1);
        assertThat(owner(company)).isEqualTo("Rosa Rep");
        assertThat(owner(open)).isEqualTo("Rosa Rep");
        assertThat(owner(person)).isEqualTo("Lina Gerente");
        assertThat(undo(here.admin(), done.path("id").asString())
                        .path("fields")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("cannotUndo");
    }

    @Test
    void handsOverAllThatMatchAndNothingBeyondTheScope() {
        make(here.rep(), "Company", Map.of("name", "Norte Uno", "city", "Cúcuta"));
        make(here.colleague(), "Company", Map.of("name", "Sur Dos", "city", "Cúcuta"));
        Map<String, Object> all = Map.of("filter", Map.of("city", Map.of("eq", "Cúcuta")));
        JsonNode done = handOver(here.lead(), all, here.lead(), null).path("handover");
        assertThat(done.path("companies").asInt()).as("only of the own team").isEqualTo(1);
    }

    @Test
    void leavesHandingOverToWhoLeads() {
        String company = make(here.rep(), "Company", Map.of("name", "Propia"));
        Map<String, Object> choice = Map.of("companyIds", List.of(company));
        assertThat(handOver(here.rep(), choice, here.rep(), null).path("code").asString())
                .isEqualTo("NOT_ALLOWED");
        assertThat(handOver(here.lead(), choice, here.colleague(), null)
                        .path("code")
                        .asString())
                .as("to somebody of another team")
                .isEqualTo("NOT_ALLOWED");
        String foreign = make(here.colleague(), "Company", Map.of("name", "De Carlos"));
        assertThat(handOver(here.lead(), Map.of("companyIds", List.of(company, foreign)), here.lead(), null)
                        .path("code")
                        .asString())
                .isEqualTo("NOT_FOUND");
    }

    private JsonNode handOver(TestMember by, Map<String, ?> choice, TestMember to, @Nullable String note) {
        Map<String, Object> input = new HashMap<>(Map.of("choice", choice, "ownerId", to.id()));
        if (note != null) {
            input.put("note", note);
        }
        return api.data(
                        by,
                        "mutation ($input: HandOverAccountsInput!) { handOverAccounts(input: $input) { ... on HandOverAccountsSuccess { handover { id companies people deals } } ... on Problem { code } } }",
                        Map.of("input", input))
                .path("handOverAccounts");
    }

    private JsonNode undo(TestMember by, String id) {
        return api.data(
                        by,
                        "mutation ($id: ID!) { undoHandover(input: {id: $id}) { ... on UndoHandoverSuccess { kept } ... on Problem { code } ... on InvalidInput { fields { code } } } }",
                        Map.of("id", id))
                .path("undoHandover");
    }

    private String owner(String id) {
        return node(id).path("owner").path("name").asString();
    }

    private JsonNode node(String id) {
        return api.data(
                        here.admin(),
                        "query ($id: ID!) { node(id: $id) { ... on Company { owner { name } timeline { edges { node { fields { after } } } } } ... on Person { owner { name } } ... on Deal { owner { name } } } }",
                        Map.of("id", id))
                .path("node");
    }

    private String make(TestMember by, String type, Map<String, ?> input) {
        return api.data(
                        by,
                        "mutation ($input: Create%1$sInput!) { create%1$s(input: $input) { ... on Create%1$sSuccess { record: %2$s { id } } } }"
                                .formatted(type, type.toLowerCase(Locale.ROOT)),
                        Map.of("input", input))
                .path("create" + type)
                .path("record")
                .path("id")
                .asString();
    }
}
