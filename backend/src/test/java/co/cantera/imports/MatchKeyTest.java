package co.cantera.imports;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.CanteraTest;
import co.cantera.testing.ImportApi;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** By what records are known again, and what becomes of rows without one and of empty cells. */
@CanteraTest
class MatchKeyTest {

    @Autowired
    TwoTenants tenants;

    @Autowired
    ImportApi imports;

    @Autowired
    DSLContext db;

    TestTenant here;

    @BeforeEach
    void first() {
        here = tenants.first();
    }

    @Test
    void changesThePersonWithTheSameEmailOrPhone() {
        brought("Nombre completo,Correo,Celular,Cargo\nAna Match,Ana.Match@x.example,310 555 0001,Compras\n", Map.of());
        JsonNode byEmail = brought(
                "Nombre completo,Correo,Celular,Cargo\nAna María Match,ANA.MATCH@x.example,,Gerente\n",
                Map.of("matchBy", "EMAIL"));
        assertThat(counts(byEmail)).isEqualTo("0 1 0 0");
        JsonNode byPhone = brought(
                "Nombre completo,Celular,Cargo\nAna M. Match,+57 310 5550001,Directora\n", Map.of("matchBy", "PHONE"));
        assertThat(counts(byPhone)).isEqualTo("0 1 0 0");
        assertThat(count(PERSON, PERSON.NAME.eq("Ana M. Match").and(PERSON.JOB_TITLE.eq("Directora"))))
                .isOne();
    }

    @Test
    void refusesRowsWithoutARecordWhereNoneIsToBeMade() {
        brought("Razón social,NIT,Ciudad\nSolo Cambios SAS,900.123.456-8,Cali\n", Map.of());
        JsonNode done = brought(
                "Razón social,NIT,Ciudad\nSolo Cambios S.A.S.,900123456,Tunja\nNadie SAS,900.373.913-4,Pasto\n",
                Map.of("matchBy", "TAX_ID", "createMissing", false));
        assertThat(counts(done)).isEqualTo("0 1 0 1");
        assertThat(done.path("issues").path("edges").findValuesAsString("code")).contains("noMatch");
        assertThat(count(COMPANY, COMPANY.NAME.eq("Solo Cambios S.A.S.").and(COMPANY.CITY.eq("Tunja"))))
                .isOne();
    }

    @Test
    void refusesARowThatSeveralRecordsAnswerTo() {
        brought("Nombre completo,Correo\nDoble Uno,doble1@x.example\nDoble Uno,doble2@x.example\n", Map.of());
        JsonNode done =
                brought("Nombre completo,Correo,Cargo\nDoble Uno,nuevo@x.example,Jefe\n", Map.of("matchBy", "NAME"));
        assertThat(counts(done)).isEqualTo("0 0 0 1");
        assertThat(done.path("issues").path("edges").findValuesAsString("code")).containsExactly("severalMatch");
    }

    @Test
    void touchesNothingThatIsThereWhereNothingIsRecognised() {
        brought("Razón social,NIT,Ciudad\nIntacta SAS,901.458.652-7,Cali\n", Map.of());
        JsonNode again =
                brought("Razón social,NIT,Ciudad\nIntacta SAS,901.458.652-7,Tunja\n", Map.of("matchBy", "NONE"));
        assertThat(counts(again)).isEqualTo("0 0 1 0");
        assertThat(count(COMPANY, COMPANY.NAME.eq("Intacta SAS").and(COMPANY.CITY.eq("Cali"))))
                .isOne();
    }

    @Test
    void emptiesFieldsOnlyWhereThatWasChosen() {
        String full = "Razón social,Ciudad,Sector,Código\nVaciada SAS,Cali,Textil,VA-1\n";
        String blank = "Razón social,Ciudad,Sector,Código\nVaciada SAS,,Moda,VA-1\n";
        brought(full, Map.of());
        brought(blank, Map.of());
        assertThat(count(
                        COMPANY,
                        COMPANY.NAME
                                .eq("Vaciada SAS")
                                .and(COMPANY.CITY.eq("Cali"))
                                .and(COMPANY.SECTOR.eq("Moda"))))
                .isOne();
        JsonNode erased = brought(blank, Map.of("eraseBlanks", true));
        assertThat(counts(erased)).isEqualTo("0 1 0 0");
        assertThat(count(COMPANY, COMPANY.NAME.eq("Vaciada SAS").and(COMPANY.CITY.isNull())))
                .isOne();
    }

    @Test
    void proposesWhatWasDecidedOnTheLastFileWithTheSameHeaders() {
        String headers = "Empresa,Ubicación,Rubro raro,Notas internas\n";
        JsonNode uploaded = upload(headers + "Memoria SAS,Cali,Textil,abc\n");
        assertThat(uploaded.path("reusedFrom").isNull()).isTrue();
        JsonNode mapped = imports.map(
                here.admin(),
                uploaded,
                Map.of(
                        "matchBy",
                        "NAME",
                        "columns",
                        java.util.List.of(
                                Map.of("index", 2, "target", "sector"), Map.of("index", 3, "skipped", true))));
        imports.run(here.admin(), mapped);

        JsonNode next = upload(headers + "Memoria Dos SAS,Tunja,Moda,def\n");
        assertThat(next.path("reusedFrom").isNull()).isFalse();
        assertThat(next.path("matchBy").asString()).isEqualTo("NAME");
        assertThat(next.path("columns").path(2).path("target").asString()).isEqualTo("sector");
        assertThat(next.path("columns").path(3).path("skipped").asBoolean()).isTrue();
        JsonNode anew = imports.map(here.admin(), next, Map.of("anew", true));
        assertThat(anew.path("reusedFrom").isNull()).isTrue();
        assertThat(anew.path("columns").path(3).path("skipped").asBoolean()).isFalse();
    }

    @Test
    void asksAgainWhenNoColumnFillsTheChosenKey() {
        JsonNode uploaded = upload("Razón social,NIT\nPregunta SAS,901.458.652-7\n");
        assertThat(uploaded.path("matchKeys").toString()).isEqualTo("[\"AUTOMATIC\",\"NONE\",\"TAX_ID\",\"NAME\"]");
        JsonNode mapped = imports.map(
                here.admin(),
                imports.map(here.admin(), uploaded, Map.of("matchBy", "TAX_ID")),
                Map.of("columns", java.util.List.of(Map.of("index", 1, "skipped", true))));
        assertThat(mapped.path("obstacles").findValuesAsString("code")).containsExactly("chooseMatchKey");
    }

    private JsonNode brought(String file, Map<String, ?> rules) {
        JsonNode uploaded = upload(file);
        Map<String, Object> all = new HashMap<>(rules);
        all.put("anew", true);
        return imports.run(here.admin(), imports.map(here.admin(), uploaded, all));
    }

    private JsonNode upload(String file) {
        return imports.upload(here.admin(), here, "archivo.csv", Files.of(file));
    }

    private static String counts(JsonNode done) {
        return "%d %d %d %d"
                .formatted(
                        done.path("created").asInt(),
                        done.path("updated").asInt(),
                        done.path("unchanged").asInt(),
                        done.path("refused").asInt());
    }

    private int count(Table<?> table, Condition condition) {
        int[] found = new int[1];
        tenants.inside(here, () -> found[0] = db.fetchCount(table, condition));
        return found[0];
    }
}
