package co.cantera.exports;

import static co.cantera.testing.FieldApi.options;
import static co.cantera.testing.FieldApi.value;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.ExportApi;
import co.cantera.testing.FieldApi;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The fields that a company has added, as they are written out. */
@CanteraTest
class OwnFieldExportTest {

    private static final Map<String, Object> DEALS =
            Map.of("deals", Map.of("orderBy", Map.of("field", "NAME", "direction", "ASC")));

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    FieldApi fields;

    @Autowired
    ExportApi exports;

    TestTenant here;

    @BeforeEach
    void define() {
        here = tenants.create("propiosfuera" + System.nanoTime() % 1_000_000);
    }

    @Test
    void writesEachKindUnlessItIsSecret() {
        fields.define(here.admin(), "DEAL", "Canal", "CHOICE", options("=Feria"));
        fields.define(here.admin(), "DEAL", "Presupuesto", "MONEY", Map.of());
        fields.define(here.admin(), "DEAL", "Exporta", "YES_NO", Map.of());
        fields.define(here.admin(), "DEAL", "Margen", "TEXT", Map.of("secret", true));
        List<Map<String, ?>> open = List.of(
                value("canal", "option", "feria"),
                value("presupuesto", "money", Map.of("amount", "1500.5", "currency", "USD")),
                value("exporta", "yes", true));
        List<Map<String, ?>> secret = new ArrayList<>(open);
        secret.add(value("margen", "text", "confidencial"));
        deal(here.admin(), "De la jefa", secret);
        deal(here.rep(), "De la rep", open);
        List<String> columns = List.of(
                "name", "fields.margen", "fields.presupuesto", "fields.canal", "fields.exporta", "fields.jubilado");

        assertThat(exports.csv(here.admin(), DEALS, columns)).isEqualTo("""
                        \uFEFFNombre;Margen;Presupuesto;Presupuesto (moneda);Canal;Exporta\r
                        De la jefa;confidencial;1500,5;USD;'=Feria;Sí\r
                        De la rep;;1500,5;USD;'=Feria;Sí\r
                        """);
        assertThat(exports.csv(here.rep(), DEALS, columns)).isEqualTo("""
                        \uFEFFNombre;Presupuesto;Presupuesto (moneda);Canal;Exporta\r
                        De la rep;1500,5;USD;'=Feria;Sí\r
                        """);
        assertThat(exports.csv(here.rep(), DEALS, null).lines().findFirst().orElseThrow())
                .contains("Canal")
                .doesNotContain("Margen");
        assertThat(exports.answer(here.admin(), DEALS, "CSV", List.of("name", "nada"))
                        .path("fields")
                        .findValuesAsString("path"))
                .containsExactly("columns.1");
    }

    @Test
    void writesTheNamesOfOtherRecords() {
        fields.define(here.admin(), "DEAL", "Aliado", "COMPANY", Map.of());
        fields.define(here.admin(), "DEAL", "Contacto", "PERSON", Map.of());
        fields.define(here.admin(), "DEAL", "Asesor", "MEMBER", Map.of());
        String company = created(here.admin(), "Company", Map.of("name", "Minas del Sur"));
        String person = created(here.admin(), "Person", Map.of("givenName", "Ana", "familyName", "Ruiz"));
        deal(
                here.admin(),
                "Con otros",
                List.of(
                        value("aliado", "reference", company),
                        value("contacto", "reference", person),
                        value("asesor", "reference", here.rep().id())));
        assertThat(exports.csv(
                        here.admin(), DEALS, List.of("name", "fields.aliado", "fields.contacto", "fields.asesor")))
                .isEqualTo("""
                        \uFEFFNombre;Aliado;Contacto;Asesor\r
                        Con otros;Minas del Sur;Ana Ruiz;Rosa Rep\r
                        """);
    }

    @Test
    void writesTheFieldsOfEveryKindOfRecord() {
        for (String object : List.of("COMPANY", "PERSON", "LEAD")) {
            fields.define(here.admin(), object, "Zona", "TEXT", Map.of());
        }
        List<Map<String, Object>> held = List.of(value("zona", "text", "Norte"));
        created(here.admin(), "Company", Map.of("name", "Minas", "fields", held));
        created(here.admin(), "Person", Map.of("givenName", "Ana", "fields", held));
        created(here.admin(), "Lead", Map.of("name", "Luz", "source", "Feria", "fields", held));
        List<String> columns = List.of("name", "fields.zona");
        assertThat(exports.csv(here.admin(), Map.of("companies", Map.of()), columns))
                .isEqualTo("""
                        \uFEFFNombre;Zona\r
                        Minas;Norte\r
                        """);
        assertThat(exports.csv(here.admin(), Map.of("people", Map.of()), columns))
                .isEqualTo("""
                        \uFEFFNombre;Zona\r
                        Ana;Norte\r
                        """);
        assertThat(exports.csv(
                        here.admin(), Map.of("leads", Map.of()), List.of("name", "status", "source", "fields.zona")))
                .isEqualTo("""
                        \uFEFFNombre;Estado;Origen;Zona\r
                        Luz;Nuevo;Feria;Norte\r
                        """);
    }

    /** A list that is written while it is downloaded may be downloaded days after it was asked for. */
    @Test
    void knowsTheFieldsOfTheMomentOfTheDownload() {
        fields.define(here.admin(), "DEAL", "Canal", "TEXT", Map.of());
        deal(here.admin(), "Uno", List.of(value("canal", "text", "Feria")));
        JsonNode export = exports.start(here.admin(), DEALS, "CSV", List.of("name", "fields.canal"));
        JsonNode field = api.data(here.admin(), "{ customFields(object: DEAL) { id version } }")
                .path("customFields")
                .get(0);
        api.data(
                here.admin(),
                "mutation ($input: UpdateCustomFieldInput!) { updateCustomField(input: $input) { __typename } }",
                Map.of(
                        "input",
                        Map.of(
                                "id", field.path("id").asString(),
                                "version", field.path("version").asInt(),
                                "label", "Vía de entrada")));
        assertThat(exports.get(here.admin(), export.path("downloadPath").asString())
                        .body())
                .isEqualTo("""
                        \uFEFFNombre;Vía de entrada\r
                        Uno;Feria\r
                        """);
    }

    private void deal(TestMember by, String name, List<? extends Map<String, ?>> held) {
        created(by, "Deal", Map.of("name", name, "fields", held));
    }

    private String created(TestMember by, String type, Map<String, ?> input) {
        return api.data(
                        by,
                        "mutation ($input: Create%1$sInput!) { create%1$s(input: $input) { ... on Create%1$sSuccess { %2$s { id } } } }"
                                .formatted(type, type.toLowerCase(java.util.Locale.ROOT)),
                        Map.of("input", input))
                .findValuesAsString("id")
                .getFirst();
    }
}
