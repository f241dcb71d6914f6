package co.cantera.leads;

import static co.cantera.testing.FieldApi.options;
import static co.cantera.testing.FieldApi.value;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.FieldApi;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What leads share with the other records: own fields, tags, and changes of many. */
@CanteraTest
class LeadListTest {

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    FieldApi fields;

    static @Nullable TestTenant own;
    TestTenant here;

    @BeforeEach
    void fill() {
        if (own == null) {
            own = tenants.create("con-prospectos");
            fields.define(own.admin(), "LEAD", "Interés", "CHOICE", options("Arriendo", "Compra"));
            fields.define(own.admin(), "LEAD", "Presupuesto", "NUMBER", Map.of());
            fields.define(own.admin(), "LEAD", "Riesgo", "NUMBER", Map.of("secret", true));
        }
        here = own;
    }

    @Test
    void holdsFindsAndOrdersByOwnFields() {
        String rent = lead(
                here.rep(), "Arrienda", value("interes", "option", "arriendo"), value("presupuesto", "number", "9"));
        String buy =
                lead(here.rep(), "Compra", value("interes", "option", "compra"), value("presupuesto", "number", "10"));
        assertThat(names(here.rep(), Map.of("fields", List.of(Map.of("key", "interes", "options", List.of("compra"))))))
                .containsExactly("Compra");
        assertThat(api.data(
                                here.rep(),
                                "query ($filter: LeadFilter) { leads(filter: $filter, orderBy: {field: CUSTOM, key: \"presupuesto\", direction: DESC}) { edges { node { name fields(keys: [\"presupuesto\"]) { ... on NumberValue { number } } } } } }",
                                Map.of("filter", Map.of("name", Map.of("in", List.of("Arrienda", "Compra")))))
                        .findValuesAsString("number"))
                .containsExactly("10", "9");

        JsonNode changed = act(
                here.rep(),
                "updateLead",
                "lead { version fields { __typename ... on ChoiceValue { key } ... on NumberValue { key } } }",
                Map.of("id", rent, "version", 1, "fields", List.of(Map.of("key", "presupuesto"))));
        assertThat(changed.path("lead").path("fields").findValuesAsString("key"))
                .containsExactly("interes");
        assertThat(api.data(
                                here.rep(),
                                "query ($id: ID!) { node(id: $id) { ... on Lead { timeline { edges { node { fields { label } } } } } } }",
                                Map.of("id", rent))
                        .findValuesAsString("label"))
                .contains("Presupuesto");
        assertThat(act(
                                here.rep(),
                                "updateLead",
                                "lead { id }",
                                Map.of("id", buy, "version", 1, "fields", List.of(value("riesgo", "number", "3"))))
                        .toString())
                .as("a secret field is unknown to a rep")
                .contains("fields.riesgo");
    }

    @Test
    void keepsASecretFieldFromWhoMayNotSeeIt() {
        lead(here.admin(), "Con riesgo", value("riesgo", "number", "7"));
        Map<String, Object> risky = Map.of("fields", List.of(Map.of("key", "riesgo", "number", Map.of("gte", "5"))));
        assertThat(names(here.admin(), risky)).containsExactly("Con riesgo");
        assertThat(names(here.rep(), risky)).isEmpty();
    }

    @Test
    void findsByTagsAndPutsThemOn() {
        String id = lead(here.rep(), "Con etiqueta");
        String tag = act(here.admin(), "createTag", "tag { id }", Map.of("name", "Feria", "color", "BLUE"))
                .path("tag")
                .path("id")
                .asString();
        act(here.rep(), "tagRecords", "records { id }", Map.of("recordIds", List.of(id), "addIds", List.of(tag)));
        assertThat(names(here.rep(), Map.of("tags", Map.of("any", List.of(tag)))))
                .containsExactly("Con etiqueta");
        assertThat(act(
                                tenants.second().rep(),
                                "tagRecords",
                                "records { id }",
                                Map.of("recordIds", List.of(id), "addIds", List.of()))
                        .path("__typename")
                        .asString())
                .isEqualTo("NotFound");
    }

    @Test
    void changesManyThatAreOpenAndTakesItBack() {
        String open = lead(here.rep(), "Abierto");
        String aside = lead(here.rep(), "Descartado");
        act(here.rep(), "discardLead", "lead { id }", Map.of("id", aside, "version", 1, "reason", "SPAM"));
        String foreign = lead(here.colleague(), "De Carlos");

        JsonNode edit = act(
                        here.rep(),
                        "editRecords",
                        "edit { id changed leftOut }",
                        Map.of("recordIds", List.of(open, aside, foreign), "city", "Cali"))
                .path("edit");
        assertThat(edit.path("changed").asInt()).isEqualTo(1);
        assertThat(edit.path("leftOut").asInt()).isEqualTo(2);
        assertThat(names(here.admin(), Map.of("city", Map.of("eq", "Cali")))).containsExactly("Abierto");

        act(
                here.rep(),
                "undoEdit",
                "edit { changed }",
                Map.of("editId", edit.path("id").asString()));
        assertThat(names(here.admin(), Map.of("city", Map.of("eq", "Cali")))).isEmpty();

        JsonNode gone = act(
                        here.rep(), "deleteRecords", "edit { id changed }", Map.of("recordIds", List.of(open, aside)))
                .path("edit");
        assertThat(gone.path("changed").asInt())
                .as("what is closed can be deleted")
                .isEqualTo(2);
        act(
                here.rep(),
                "undoEdit",
                "edit { changed }",
                Map.of("editId", gone.path("id").asString()));
        assertThat(names(here.rep(), Map.of("name", Map.of("in", List.of("Abierto", "Descartado")))))
                .hasSize(2);
    }

    @SafeVarargs
    private String lead(TestMember by, String name, Map<String, Object>... held) {
        JsonNode made = act(by, "createLead", "lead { id }", Map.of("name", name, "fields", List.of(held)));
        return made.path("lead").path("id").asString();
    }

    private List<String> names(TestMember by, Map<String, ?> filter) {
        return api.data(
                        by,
                        "query ($filter: LeadFilter) { leads(first: 50, filter: $filter) { edges { node { name } } } }",
                        Map.of("filter", filter))
                .findValuesAsString("name");
    }

    private JsonNode act(TestMember by, String act, String wanted, Map<String, ?> input) {
        String type = Character.toUpperCase(act.charAt(0)) + act.substring(1);
        return api.data(
                        by,
                        "mutation ($input: %1$sInput!) { %2$s(input: $input) { __typename ... on %1$sSuccess { %3$s } ... on InvalidInput { fields { path code } } } }"
                                .formatted(type, act, wanted),
                        Map.of("input", input))
                .path(act);
    }
}
