package co.cantera.imports;

import static co.cantera.schema.tenant.Tables.AUDIT;
import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.IMPORT;
import static co.cantera.schema.tenant.Tables.IMPORT_RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.upkeep.Retention;
import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.ImportApi;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class UndoTest {

    private static final String DEALS = "Código,Negocio,Empresa,Valor\n";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    ImportApi imports;

    @Autowired
    TraceUpkeep upkeep;

    @Autowired
    Retention kept;

    @Autowired
    DSLContext db;

    TestTenant here;

    @BeforeEach
    void first() {
        here = tenants.first();
    }

    @Test
    void deletesWhatItMadeAndKeepsWhatWasEditedOrLinkedSince() {
        JsonNode done = brought(DEALS
                + IntStream.range(0, 1_200)
                        .mapToObj(i -> "U-%d,Deshacer %d,Empresa deshecha %d,%d".formatted(i, i, i % 40, i + 1))
                        .collect(Collectors.joining("\n")));
        String edited = deal("U-7");
        act("updateDeal", Map.of("id", edited, "version", 1, "name", "Editado después"));
        String linked = company("Empresa deshecha 3");
        act("createPerson", Map.of("givenName", "Nueva", "companyId", linked));

        assertThat(undoable(here.admin(), done).toString())
                .contains("\"deletes\":1237", "\"restores\":0", "\"keeps\":3");
        JsonNode undone = undone(done);
        assertThat(undoable(here.admin(), undone).toString())
                .contains("\"deletes\":1237", "\"restores\":0", "\"keeps\":3");
        assertThat(count(DEAL, DEAL.NAME.like("Deshacer %").and(DEAL.DELETED_AT.isNull())))
                .isZero();
        assertThat(count(DEAL, DEAL.NAME.eq("Editado después").and(DEAL.DELETED_AT.isNull())))
                .isOne();
        assertThat(count(COMPANY, COMPANY.NAME.like("Empresa deshecha %").and(COMPANY.DELETED_AT.isNull())))
                .isEqualTo(2);
        assertThat(undone.path("issues").path("edges").findValuesAsString("code"))
                .containsExactlyInAnyOrder("EDITED", "LINKED", "LINKED");
        assertThat(undone.path("issues").path("edges").findValuesAsString("value"))
                .contains("Editado después");
        assertThat(count(
                        AUDIT,
                        AUDIT.KIND
                                .eq("DELETED")
                                .and(AUDIT.RECORD_ID.in(db.select(IMPORT_RECORD.RECORD_ID)
                                        .from(IMPORT_RECORD)
                                        .where(IMPORT_RECORD.IMPORT_ID.eq(id(done)))))))
                .isEqualTo(1_237);
    }

    @Test
    void givesWhatItChangedItsValuesBack() {
        brought(DEALS + "V-1,Antes,Empresa de antes,100\nV-2,También,Empresa de antes,200\n");
        JsonNode second = brought(DEALS + "V-1,Después,Empresa de antes,900\nV-2,También,Empresa de antes,200\n");
        assertThat(second.path("updated").asInt()).isEqualTo(1);
        assertThat(undoable(here.admin(), second).toString())
                .contains("\"deletes\":0", "\"restores\":1", "\"keeps\":0");
        undone(second);
        assertThat(count(DEAL, DEAL.NAME.eq("Antes").and(DEAL.AMOUNT.eq(new java.math.BigDecimal(100)))))
                .isOne();
        assertThat(count(DEAL, DEAL.NAME.eq("Después"))).isZero();
    }

    @Test
    void letsTheSameFileComeInAgain() {
        String file = DEALS + "W-1,Otra vez,Empresa otra vez,100\n";
        undone(brought(file));
        assertThat(brought(file).path("created").asInt()).isEqualTo(1);
    }

    @Test
    void isForThoseWhoSeeTheImportAndOnlyOnceItIsDone() {
        JsonNode uploaded = imports.upload(here.admin(), here, "x.csv", Files.of(DEALS + "X-1,Uno,Dos,3\n"));
        assertThat(undoable(here.admin(), uploaded).isNull()).isTrue();
        JsonNode early = imports.mutate(here.admin(), "undoImport", uploaded, Map.of());
        assertThat(early.path("fields").findValuesAsString("code")).containsExactly("cannotBeUndone");
        JsonNode done = imports.run(here.admin(), imports.map(here.admin(), uploaded, Map.of("currency", "COP")));
        assertThat(undoable(here.rep(), done).isNull()).isTrue();
        assertThat(imports.mutate(here.rep(), "undoImport", done, Map.of())
                        .path("__typename")
                        .asString())
                .isEqualTo("NotFound");
        assertThat(undoable(tenants.second().admin(), done).isNull()).isTrue();
    }

    @Test
    void endsAfterThirtyDays() {
        JsonNode done = brought(DEALS + "Y-1,Viejo,Empresa vieja,100\n");
        tenants.inside(
                here,
                () -> db.update(IMPORT)
                        .set(IMPORT.FINISHED_AT, IMPORT.FINISHED_AT.minus(31))
                        .where(IMPORT.ID.eq(id(done)))
                        .execute());
        JsonNode late = imports.mutate(here.admin(), "undoImport", done, Map.of());
        assertThat(late.path("fields").findValuesAsString("code")).containsExactly("cannotBeUndone");
        tenants.inside(
                here,
                () -> assertThat(upkeep.deleteOver(Instant.now(), kept, 1_000)).isGreaterThan(1));
        assertThat(count(IMPORT_RECORD, IMPORT_RECORD.IMPORT_ID.eq(id(done)))).isZero();
        assertThat(Duration.ofDays(30)).isEqualTo(kept.imports());
    }

    private JsonNode brought(String file) {
        JsonNode uploaded = imports.upload(here.admin(), here, "negocios.csv", Files.of(file));
        return imports.run(here.admin(), imports.map(here.admin(), uploaded, Map.of("currency", "COP")));
    }

    private JsonNode undone(JsonNode done) {
        JsonNode begun = imports.mutate(here.admin(), "undoImport", done, Map.of());
        assertThat(begun.path("import").path("state").asString())
                .as(begun.toString())
                .isEqualTo("UNDOING");
        return imports.until(here.admin(), done.path("id").asString(), "UNDONE");
    }

    private JsonNode undoable(TestMember member, JsonNode of) {
        return api.data(
                        member,
                        "query ($id: ID!) { undoableImport(id: $id) { until deletes restores keeps } }",
                        Map.of("id", of.path("id").asString()))
                .path("undoableImport");
    }

    private void act(String act, Map<String, ?> input) {
        String type = Character.toUpperCase(act.charAt(0)) + act.substring(1);
        JsonNode answer = api.data(
                here.admin(),
                "mutation ($input: %sInput!) { %s(input: $input) { __typename } }".formatted(type, act),
                Map.of("input", input));
        assertThat(answer.path(act).path("__typename").asString()).endsWith("Success");
    }

    private String deal(String number) {
        String[] id = new String[1];
        tenants.inside(
                here,
                () -> id[0] = OpaqueId.format(
                        "deal",
                        db.select(DEAL.ID)
                                .from(DEAL)
                                .where(DEAL.IMPORT_KEY.eq("DEAL:id:" + number))
                                .fetchSingle()
                                .value1()));
        return id[0];
    }

    private String company(String name) {
        String[] id = new String[1];
        tenants.inside(
                here,
                () -> id[0] = OpaqueId.format(
                        "company",
                        db.select(COMPANY.ID)
                                .from(COMPANY)
                                .where(COMPANY.NAME.eq(name))
                                .fetchSingle()
                                .value1()));
        return id[0];
    }

    private static java.util.UUID id(JsonNode of) {
        return OpaqueId.parse("import", of.path("id").asString());
    }

    private int count(Table<?> table, Condition condition) {
        int[] found = new int[1];
        tenants.inside(here, () -> found[0] = db.fetchCount(table, condition));
        return found[0];
    }
}
