package co.cantera.exports;

import static co.cantera.schema.tenant.Tables.AUDIT;
import static co.cantera.schema.tenant.Tables.EXPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.cantera.schema.platform.Tables;
import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import co.cantera.tenants.PlatformTransactions;
import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What a person takes out of Cantera over HTTP. */
@CanteraTest
@Import({TwoTenants.class, Api.class})
@TestPropertySource(properties = {"cantera.exports.direct=3", "cantera.exports.most=600"})
class ExportTest {

    private static final String START = """
            mutation ($input: StartExportInput!) { startExport(input: $input) {
              ... on StartExportSuccess { export { id state rows done fileName downloadPath finishedAt expiresAt } }
              ... on InvalidInput { fields { path code message } } } }""";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    DSLContext db;

    @Autowired
    PlatformTransactions platform;

    @Autowired
    List<Expiring> expiring;

    @Autowired
    Retention kept;

    private TestTenant here;

    @BeforeEach
    void tenant() {
        here = tenants.first();
    }

    @Test
    void writesAFilteredListInItsOrderWithTheChosenColumns() {
        for (String name : List.of("Zinc", "=Cobre", "Níquel")) {
            make("Deal", Map.of("name", "Mina " + name, "amount", Map.of("amount", "1250000.5", "currency", "COP")));
        }
        make("Deal", Map.of("name", "=Mina"));
        Map<String, Object> list = Map.of(
                "deals",
                Map.of(
                        "filter", Map.of("name", Map.of("contains", "mina")),
                        "orderBy", Map.of("field", "NAME", "direction", "DESC")));
        JsonNode export = done(here.admin(), start(here.admin(), list, "CSV", List.of("name", "amount", "owner")));
        assertThat(export.path("fileName").asString()).matches("Negocios \\d{4}-\\d\\d-\\d\\d\\.csv");
        HttpResponse<String> file =
                get(here.admin(), export.path("downloadPath").asString());
        assertThat(file.body()).isEqualTo("""
                        \uFEFFNombre;Valor;Moneda;Encargado\r
                        Mina Zinc;1250000,5;COP;Ana Admin\r
                        Mina Níquel;1250000,5;COP;Ana Admin\r
                        Mina =Cobre;1250000,5;COP;Ana Admin\r
                        '=Mina;;;Ana Admin\r
                        """);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void writesTheCompanysOwnFieldsUnlessTheyAreSecret() {
        TestTenant own = tenants.create("propiosfuera");
        define(own, "Canal", "CHOICE", Map.of("options", List.of(Map.of("label", "=Feria"))));
        define(own, "Presupuesto", "MONEY", Map.of());
        define(own, "Exporta", "YES_NO", Map.of());
        define(own, "Margen", "TEXT", Map.of("secret", true));
        List<Map<String, ?>> fields = List.of(
                Map.of("key", "canal", "value", Map.of("option", "feria")),
                Map.of("key", "presupuesto", "value", Map.of("money", Map.of("amount", "1500.5", "currency", "USD"))),
                Map.of("key", "exporta", "value", Map.of("yes", true)));
        List<Map<String, ?>> secret = new ArrayList<>(fields);
        secret.add(Map.of("key", "margen", "value", Map.of("text", "confidencial")));
        make(own.admin(), "Deal", Map.of("name", "De la jefa", "fields", secret));
        make(own.rep(), "Deal", Map.of("name", "De la rep", "fields", fields));
        Map<String, Object> list = Map.of("deals", Map.of("orderBy", Map.of("field", "NAME", "direction", "ASC")));
        List<String> columns = List.of(
                "name", "fields.margen", "fields.presupuesto", "fields.canal", "fields.exporta", "fields.jubilado");

        assertThat(csv(own.admin(), list, columns)).isEqualTo("""
                        \uFEFFNombre;Margen;Presupuesto;Presupuesto (moneda);Canal;Exporta\r
                        De la jefa;confidencial;1500,5;USD;'=Feria;Sí\r
                        De la rep;;1500,5;USD;'=Feria;Sí\r
                        """);
        assertThat(csv(own.rep(), list, columns)).isEqualTo("""
                        \uFEFFNombre;Presupuesto;Presupuesto (moneda);Canal;Exporta\r
                        De la rep;1500,5;USD;'=Feria;Sí\r
                        """);
        assertThat(csv(own.rep(), list, null).lines().findFirst().orElseThrow())
                .contains("Canal")
                .doesNotContain("Margen");
        assertThat(answer(own.admin(), list, "CSV", List.of("name", "nada"))
                        .path("fields")
                        .findValuesAsString("path"))
                .containsExactly("columns.1");
    }

    private String csv(TestMember member, Map<String, ?> list, @Nullable List<String> columns) {
        JsonNode export = done(member, start(member, list, "CSV", columns));
        return get(member, export.path("downloadPath").asString()).body();
    }

    private void define(TestTenant tenant, String label, String kind, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.putAll(Map.of("object", "DEAL", "label", label, "kind", kind));
        api.data(
                tenant.admin(),
                "mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { ... on CreateCustomFieldSuccess { field { key } } } }",
                Map.of("input", input));
    }

    @Test
    void preparesALongListInTheBackgroundAndKeepsItForAWeek() {
        TestTenant other = tenants.create("largas");
        for (int i = 0; i < 12; i++) {
            make(other.admin(), "Company", Map.of("name", "Empresa " + i));
        }
        JsonNode export = start(other.admin(), Map.of("companies", Map.of()), "XLSX", null);
        assertThat(export.path("state").asString()).isEqualTo("RUNNING");
        assertThat(export.path("downloadPath").isNull()).isTrue();
        JsonNode ready = done(other.admin(), export);
        assertThat(ready.path("done").asInt()).isEqualTo(12);
        String path = ready.path("downloadPath").asString();
        assertThat(get(other.admin(), path).body()).startsWith("PK");
        assertThat(audit(other, "COMPANY")).isEqualTo(1);

        upkeep(other, Instant.now().plus(Duration.ofDays(6)));
        assertThat(count(other)).isEqualTo(1);
        upkeep(other, Instant.now().plus(Duration.ofDays(8)));
        assertThat(count(other)).isZero();
        assertThat(get(other.admin(), path).statusCode()).isEqualTo(404);
    }

    @Test
    void opensNoFileToAnybodyElseAndNoneToAPersonWhoMaySeeLess() {
        TestTenant other = tenants.create("ajenas");
        for (int i = 0; i < 5; i++) {
            make(other.admin(), "Company", Map.of("name", "Empresa " + i));
        }
        JsonNode ready = done(other.admin(), start(other.admin(), Map.of("companies", Map.of()), "CSV", null));
        String path = ready.path("downloadPath").asString();
        String foreign = path.replace("/t/ajenas/", "/t/" + here.tenant().slug() + "/");
        String unknown = foreign.replaceAll("export_.*", new ExportId(here.upperTeam()).toString());
        assertThat(get(other.manager(), path).statusCode()).isEqualTo(404);
        assertThat(get(here.admin(), path).statusCode()).isEqualTo(403);
        assertThat(get(here.admin(), foreign).statusCode()).isEqualTo(404);
        assertThat(get(here.admin(), foreign).body().replaceAll("\"requestId\":\"[^\"]*\"", ""))
                .isEqualTo(get(here.admin(), unknown).body().replaceAll("\"requestId\":\"[^\"]*\"", ""));

        platform.call(jooq -> jooq.update(Tables.MEMBERSHIP)
                .set(Tables.MEMBERSHIP.ROLES, new String[] {"REP"})
                .where(Tables.MEMBERSHIP.PERSON_ID.eq(other.admin().personId()))
                .execute());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(get(other.admin(), path).statusCode()).isEqualTo(404));
    }

    @Test
    void writesContactsForAddressBooks() {
        String id = make(
                "Person",
                Map.of(
                        "givenName",
                        "Sofía",
                        "familyName",
                        "Núñez, hija",
                        "jobTitle",
                        "Gerente",
                        "phones",
                        List.of("300 123 4567"),
                        "emails",
                        List.of("sofia@empresa.example")));
        HttpResponse<String> card = get(here.admin(), "/t/" + here.tenant().slug() + "/api/people/" + id + "/card");
        assertThat(card.body())
                .contains(
                        "BEGIN:VCARD",
                        "VERSION:3.0",
                        "FN:Sofía Núñez\\, hija",
                        "N:Núñez\\, hija;Sofía",
                        "+573001234567",
                        "sofia@empresa.example");
        assertThat(get(here.rep(), "/t/" + here.tenant().slug() + "/api/people/" + id + "/card")
                        .statusCode())
                .isEqualTo(404);
        Map<String, Object> list = Map.of("people", Map.of("filter", Map.of("name", Map.of("contains", "Sofía"))));
        JsonNode all = done(here.admin(), start(here.admin(), list, "VCARD", null));
        assertThat(get(here.admin(), all.path("downloadPath").asString()).body())
                .contains("Sofía")
                .containsOnlyOnce("BEGIN:VCARD");
        assertThat(refused(Map.of("deals", Map.of()), "VCARD", null)).contains("format", "exportOfPeople");
    }

    @Test
    void refusesUnknownColumns() {
        assertThat(refused(Map.of("deals", Map.of()), "CSV", List.of("name", "margin")))
                .contains("columns.1", "unknown");
        assertThat(refused(Map.of("deals", Map.of()), "CSV", List.of())).contains("columns", "required");
    }

    private String refused(Map<String, ?> list, String format, @Nullable List<String> columns) {
        return answer(here.admin(), list, format, columns).path("fields").toString();
    }

    private JsonNode start(TestMember member, Map<String, ?> list, String format, @Nullable List<String> columns) {
        return answer(member, list, format, columns).path("export");
    }

    private JsonNode answer(TestMember member, Map<String, ?> list, String format, @Nullable List<String> columns) {
        Map<String, Object> input = new HashMap<>(Map.of("list", list, "format", format));
        if (columns != null) {
            input.put("columns", columns);
        }
        return api.data(member, START, Map.of("input", input)).path("startExport");
    }

    private JsonNode done(TestMember member, JsonNode export) {
        List<JsonNode> found = new ArrayList<>();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            JsonNode now = api.data(
                            member,
                            "query ($id: ID!) { node(id: $id) { ... on Export { id state done fileName downloadPath } } }",
                            Map.of("id", export.path("id").asString()))
                    .path("node");
            found.add(now);
            return now.path("state").asString().equals("READY");
        });
        return found.getLast();
    }

    private HttpResponse<String> get(TestMember member, String path) {
        return api.send(HttpRequest.newBuilder(api.uri(path))
                .header("Authorization", "Bearer " + member.key())
                .build());
    }

    private String make(String type, Map<String, ?> input) {
        return make(here.admin(), type, input);
    }

    private String make(TestMember by, String type, Map<String, ?> input) {
        String record = type.toLowerCase(java.util.Locale.ROOT);
        return api.data(
                        by,
                        "mutation ($input: Create%1$sInput!) { create%1$s(input: $input) { ... on Create%1$sSuccess { %2$s { id } } } }"
                                .formatted(type, record),
                        Map.of("input", input))
                .path("create" + type)
                .path(record)
                .path("id")
                .asString();
    }

    private int audit(TestTenant tenant, String object) {
        AtomicInteger rows = new AtomicInteger();
        tenants.inside(
                tenant,
                () -> rows.set(db.fetchCount(
                        AUDIT,
                        AUDIT.RECORD_TYPE
                                .eq("export")
                                .and(AUDIT.CHANGES.cast(String.class).contains(object))
                                .and(AUDIT.CHANGES.cast(String.class).contains("\"12\"")))));
        return rows.get();
    }

    private int count(TestTenant tenant) {
        AtomicInteger rows = new AtomicInteger();
        tenants.inside(tenant, () -> rows.set(db.fetchCount(EXPORT)));
        return rows.get();
    }

    private void upkeep(TestTenant tenant, Instant now) {
        tenants.inside(
                tenant,
                () -> expiring.stream()
                        .filter(rows -> rows.place() == Expiring.Place.TENANT)
                        .forEach(rows -> {
                            int _ = rows.deleteOver(now, kept, 1_000);
                        }));
    }
}
