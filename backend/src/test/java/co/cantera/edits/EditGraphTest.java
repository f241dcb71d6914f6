package co.cantera.edits;

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
class EditGraphTest {

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
    void changesWhatIsInReachAndTellsWhatIsNot() {
        String own = deal(here.rep(), "Propio", Map.of("source", "Web"));
        String same = deal(here.rep(), "Igual", Map.of("source", "Feria"));
        String other = deal(here.colleague(), "Ajeno", Map.of());
        String foreign = deal(tenants.second().admin(), "De otra empresa", Map.of());
        JsonNode edit = edit(here.rep(), Map.of("recordIds", List.of(own, same, other, foreign), "source", " Feria "));
        assertThat(counts(edit)).containsExactly(1, 1, 2);
        assertThat(read(here.rep(), own).path("source").asString()).isEqualTo("Feria");
        assertThat(read(here.colleague(), other).path("source").isNull()).isTrue();
        assertThat(read(here.rep(), own).path("timeline").toString())
                .contains("Web")
                .contains("Feria");
    }

    @Test
    void takesAChangeBackWhereNothingHappenedSince() {
        String one = deal(here.rep(), "Uno", Map.of("nextStep", "Llamar", "closeDate", "2026-01-10"));
        String two = deal(here.rep(), "Dos", Map.of("closeDate", "2026-02-20"));
        JsonNode edit = edit(
                here.rep(), Map.of("recordIds", List.of(one, two), "closeDate", "2026-02-25", "nextStep", "Cotizar"));
        assertThat(read(here.rep(), one).path("pushes").asInt()).isEqualTo(1);
        assertThat(read(here.rep(), two).path("pushes").asInt()).isZero();
        ok(here.rep(), "updateDeal", Map.of("id", two, "version", 2, "nextStep", "Visitar"));
        JsonNode undone = undo(here.rep(), edit);
        assertThat(counts(undone)).containsExactly(1, 0, 1);
        JsonNode back = read(here.rep(), one);
        assertThat(back.path("closeDate").asString()).isEqualTo("2026-01-10");
        assertThat(back.path("nextStep").asString()).isEqualTo("Llamar");
        assertThat(back.path("pushes").asInt()).isZero();
        assertThat(read(here.rep(), two).path("nextStep").asString()).isEqualTo("Visitar");
        assertThat(counts(undo(here.rep(), edit))).containsExactly(0, 2, 0);
    }

    @Test
    void givesRecordsOnlyToWhomThePersonMayGiveThem() {
        String one = deal(here.rep(), "Para dar", Map.of());
        String colleague = here.colleague().id();
        assertThat(code(edit(here.rep(), Map.of("recordIds", List.of(one), "ownerId", colleague))))
                .isEqualTo("NOT_ALLOWED");
        JsonNode edit = edit(here.admin(), Map.of("recordIds", List.of(one), "ownerId", colleague));
        assertThat(read(here.colleague(), one).path("owner").path("id").asString())
                .isEqualTo(colleague);
        assertThat(read(here.rep(), one).isNull()).isTrue();
        assertThat(code(undo(here.rep(), edit))).isEqualTo("NOT_FOUND");
        assertThat(code(undo(tenants.second().admin(), edit))).isEqualTo("NOT_FOUND");
        assertThat(counts(undo(here.admin(), edit))).containsExactly(1, 0, 0);
        assertThat(read(here.rep(), one).path("owner").path("id").asString())
                .isEqualTo(here.rep().id());
    }

    @Test
    void deletesTogetherAndTakesThatBack() {
        String one = company(here.rep(), "Para borrar uno");
        String two = company(here.rep(), "Para borrar dos");
        String other = company(here.colleague(), "Queda");
        JsonNode deleted = act(here.rep(), "deleteRecords", Map.of("recordIds", List.of(one, two, other)));
        assertThat(counts(deleted)).containsExactly(2, 0, 1);
        assertThat(deletedAt(here.rep(), one)).isNotEmpty();
        assertThat(deletedAt(here.colleague(), other)).isEmpty();
        ok(here.rep(), "restoreCompany", Map.of("id", two));
        assertThat(counts(undo(here.rep(), deleted))).containsExactly(1, 0, 1);
        assertThat(deletedAt(here.rep(), one)).isEmpty();
    }

    @Test
    void refusesWhatMakesNoSense() {
        String deal = deal(here.rep(), "Solo", Map.of());
        String company = company(here.rep(), "Sola");
        assertThat(fields(edit(here.rep(), Map.of("recordIds", List.of(deal)))))
                .containsExactly("recordIds nothingToChange");
        assertThat(fields(edit(here.rep(), Map.of("recordIds", List.of(deal), "city", "Cali"))))
                .containsExactly("city notForThese");
        assertThat(fields(edit(here.rep(), Map.of("recordIds", List.of(company), "city", "x".repeat(101)))))
                .containsExactly("city tooLong");
        assertThat(fields(edit(here.rep(), Map.of("recordIds", List.of(), "city", "Cali"))))
                .containsExactly("recordIds required");
        List<String> many = new ArrayList<>();
        for (int i = 0; i <= 1000; i++) {
            many.add(deal + i);
        }
        assertThat(fields(edit(here.rep(), Map.of("recordIds", many, "source", "Web"))))
                .containsExactly("recordIds tooMany");
        assertThat(code(edit(here.rep(), Map.of("recordIds", List.of(deal, company), "source", "Web"))))
                .isEqualTo("NOT_FOUND");
    }

    private JsonNode edit(TestMember member, Map<String, ?> input) {
        return act(member, "editRecords", input);
    }

    private JsonNode undo(TestMember member, JsonNode edit) {
        return act(
                member,
                "undoEdit",
                Map.of("editId", edit.path("edit").path("id").asString()));
    }

    private JsonNode act(TestMember member, String field, Map<String, ?> input) {
        return api.data(
                        member,
                        "mutation ($input: %1$sInput!) { %2$s(input: $input) { ... on %1$sSuccess { edit { id changed unchanged leftOut } } ... on Problem { code } ... on InvalidInput { fields { path code } } } }"
                                .formatted(type(field), field),
                        Map.of("input", input))
                .path(field);
    }

    private void ok(TestMember member, String field, Map<String, ?> input) {
        assertThat(api.data(
                                member,
                                "mutation ($input: %1$sInput!) { %2$s(input: $input) { __typename } }"
                                        .formatted(type(field), field),
                                Map.of("input", input))
                        .toString())
                .contains("Success");
    }

    private static String type(String field) {
        return Character.toUpperCase(field.charAt(0)) + field.substring(1);
    }

    private JsonNode read(TestMember member, String deal) {
        return api.data(
                        member,
                        "query ($id: ID!) { node(id: $id) { ... on Deal { source nextStep closeDate pushes owner { id } timeline { edges { node { fields { field before after } } } } } } }",
                        Map.of("id", deal))
                .path("node");
    }

    private String deletedAt(TestMember member, String company) {
        return api.data(
                        member,
                        "query ($id: ID!) { node(id: $id) { ... on Company { deletedAt } } }",
                        Map.of("id", company))
                .path("node")
                .path("deletedAt")
                .asString("");
    }

    private String deal(TestMember member, String name, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("name", name);
        return make(member, "createDeal", "deal", input);
    }

    private String company(TestMember member, String name) {
        return make(member, "createCompany", "company", Map.of("name", name + " S.A.S.", "allowDuplicate", true));
    }

    private String make(TestMember member, String field, String record, Map<String, ?> input) {
        return api.data(
                        member,
                        "mutation ($input: %1$sInput!) { %2$s(input: $input) { ... on %1$sSuccess { %3$s { id } } } }"
                                .formatted(type(field), field, record),
                        Map.of("input", input))
                .path(field)
                .path(record)
                .path("id")
                .asString();
    }

    private static List<Integer> counts(JsonNode answer) {
        JsonNode edit = answer.path("edit");
        return List.of(
                edit.path("changed").asInt(-1),
                edit.path("unchanged").asInt(-1),
                edit.path("leftOut").asInt(-1));
    }

    private static String code(JsonNode answer) {
        return answer.path("code").asString("");
    }

    private static List<String> fields(JsonNode answer) {
        return answer.path("fields")
                .valueStream()
                .map(field ->
                        field.path("path").asString() + " " + field.path("code").asString())
                .toList();
    }
}
