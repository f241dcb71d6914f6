package co.cantera.imports;

import static co.cantera.testing.FieldApi.options;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.FieldApi;
import co.cantera.testing.ImportApi;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Columns that fill the fields which a company has added. */
@Tag("slow")
@CanteraTest
class OwnFieldImportTest {

    private static final String HEADER =
            "Código;Negocio;Canal de entrada;Intereses;Unidades;Firma;Presupuesto;Exporta;Celular de obra;Margen\n";

    @Autowired
    TwoTenants tenants;

    @Autowired
    ImportApi imports;

    @Autowired
    Api api;

    @Autowired
    FieldApi fields;

    TestTenant here;

    @BeforeEach
    void define() {
        here = tenants.create("propios" + System.nanoTime() % 1_000_000);
        fields.define(here.admin(), "DEAL", "Canal de entrada", "CHOICE", options("Feria", "Referido, cliente"));
        fields.define(here.admin(), "DEAL", "Intereses", "MULTI_CHOICE", options("Riego", "Poda", "Suelo, abono"));
        fields.define(here.admin(), "DEAL", "Unidades", "NUMBER", Map.of());
        fields.define(here.admin(), "DEAL", "Firma", "DATE", Map.of());
        fields.define(here.admin(), "DEAL", "Presupuesto", "MONEY", Map.of());
        fields.define(here.admin(), "DEAL", "Exporta", "YES_NO", Map.of());
        fields.define(here.admin(), "DEAL", "Celular de obra", "PHONE", Map.of());
        fields.define(here.admin(), "DEAL", "Margen", "TEXT", Map.of("secret", true));
    }

    @Test
    void fillsEachKindFromTheColumnOfItsName() {
        JsonNode uploaded = upload(
                here.admin(),
                "O-1;Uno;feria;\"riego; Poda\";1.250,5;13/12/2026;3.000.000,00;sí;310 555 0101;20 %\n"
                        + "O-2;Dos;REFERIDO, CLIENTE;Riego, Suelo, abono;7;14/12/2026;USD 1.500,00;no;;\n");
        assertThat(uploaded.path("columns").findValuesAsString("target"))
                .containsSubsequence("fields.canal_de_entrada", "fields.intereses", "fields.unidades", "fields.firma")
                .containsSubsequence("fields.presupuesto", "fields.exporta", "fields.celular_de_obra", "fields.margen");
        assertThat(uploaded.path("obstacles").findValuesAsString("code")).containsExactly("chooseCurrency");
        JsonNode done = imports.run(here.admin(), imports.map(here.admin(), uploaded, Map.of("currency", "COP")));
        assertThat(done.path("created").asInt()).isEqualTo(2);
        assertThat(held("Uno"))
                .containsExactly(
                        "Feria",
                        "Riego+Poda",
                        "1250.5",
                        "2026-12-13",
                        "3000000.00 COP",
                        "true",
                        "+573105550101",
                        "20 %");
        assertThat(held("Dos"))
                .containsExactly(
                        "Referido, cliente", "Riego+Suelo, abono", "7", "2026-12-14", "1500.00 USD", "false", "", "");
    }

    @Test
    void changesAndEmptiesWhatALaterFileSays() {
        bringIn("O-1;Uno;Feria;Poda;5;13/12/2026;10;sí;;\n", Map.of());
        bringIn("O-1;Uno;;Riego;6;;20;no;;\n", Map.of());
        assertThat(held("Uno")).containsExactly("Feria", "Riego", "6", "2026-12-13", "20 COP", "false", "", "");
        bringIn("O-1;Uno;;Riego;6;;20;;;\n", Map.of("eraseBlanks", true));
        assertThat(held("Uno")).containsExactly("", "Riego", "6", "", "20 COP", "", "", "");
    }

    @Test
    void saysWhichValueIsNoOptionAndKeepsIt() {
        JsonNode done = bringIn(
                "O-1;Uno;Vitrina;Poda;x;13/12/2026;10;sí;;\nO-2;Dos;Vitrina;Riego, Sombra;;;;quizá;;\n", Map.of());
        assertThat(done.path("created").asInt()).isEqualTo(1);
        assertThat(done.path("refused").asInt()).isEqualTo(1);
        assertThat(done.path("issues").findValuesAsString("code"))
                .contains("OPTION_UNKNOWN", "NUMBER_UNREADABLE", "YES_NO_UNREADABLE");
        assertThat(done.path("issues").findValuesAsString("message"))
                .anySatisfy(message -> assertThat(message).contains("«Vitrina»", "«Canal de entrada»"))
                .anySatisfy(message -> assertThat(message).contains("«Riego, Sombra»", "«Intereses»"));
        assertThat(held("Dos")).containsOnly("");
    }

    @Test
    void hidesSecretFieldsFromWhoMayNotSeeThem() {
        JsonNode uploaded = upload(here.rep(), "O-9;Mío;Feria;;;;;;;confidencial\n");
        assertThat(uploaded.path("targets").toString())
                .contains("fields.canal_de_entrada")
                .doesNotContain("margen");
        Map<String, Object> choice = Map.of("index", 9, "target", "fields.margen", "skipped", false);
        JsonNode refused = imports.mutate(here.rep(), "mapImport", uploaded, Map.of("columns", List.of(choice)));
        assertThat(refused.path("fields").findValuesAsString("path")).containsExactly("columns.0.target");
        TestTenant there = tenants.second();
        JsonNode elsewhere = imports.upload(there.admin(), there, "n.csv", Files.of(HEADER + "O-1;Uno;;;;;;;;\n"));
        assertThat(imports.map(there.admin(), elsewhere, Map.of("object", "DEAL"))
                        .path("targets")
                        .toString())
                .contains("externalId")
                .doesNotContain("fields.");
    }

    private JsonNode upload(TestMember member, String rows) {
        JsonNode uploaded = imports.upload(member, here, "negocios.csv", Files.of(HEADER + rows));
        return imports.map(member, uploaded, Map.of("object", "DEAL"));
    }

    private JsonNode bringIn(String rows, Map<String, Object> rules) {
        Map<String, Object> choices = new HashMap<>(rules);
        choices.putAll(Map.of("currency", "COP", "numberStyle", "POINT_COMMA", "dateStyle", "DAY_FIRST"));
        return imports.run(here.admin(), imports.map(here.admin(), upload(here.admin(), rows), choices));
    }

    /** What a deal holds in each of the fields, in their order; an empty text for nothing. */
    private List<String> held(String deal) {
        List<String> keys = List.of(
                "canal_de_entrada",
                "intereses",
                "unidades",
                "firma",
                "presupuesto",
                "exporta",
                "celular_de_obra",
                "margen");
        JsonNode found = api.data(here.admin(), """
                        query ($name: String!, $keys: [String!]!) { deals(filter: {name: {contains: $name}}) { edges { node { fields(keys: $keys) { __typename
                          ... on TextValue { key text } ... on NumberValue { key number } ... on MoneyValue { key money { amount currency } }
                          ... on DateValue { key date } ... on ChoiceValue { key option { label } } ... on ChoicesValue { key options { label } }
                          ... on YesNoValue { key yes } } } } } }""", Map.of("name", deal, "keys", keys));
        Map<String, String> byKey = new HashMap<>();
        found.path("deals").path("edges").get(0).path("node").path("fields").forEach(value -> {
            String shown = switch (value.path("__typename").asString()) {
                case "TextValue" -> value.path("text").asString();
                case "NumberValue" -> value.path("number").asString();
                case "MoneyValue" ->
                    value.path("money").path("amount").asString() + " "
                            + value.path("money").path("currency").asString();
                case "DateValue" -> value.path("date").asString();
                case "ChoiceValue" -> value.path("option").path("label").asString();
                case "ChoicesValue" -> String.join("+", value.path("options").findValuesAsString("label"));
                default -> String.valueOf(value.path("yes").asBoolean());
            };
            byKey.put(value.path("key").asString(), shown);
        });
        return keys.stream().map(key -> byKey.getOrDefault(key, "")).toList();
    }
}
