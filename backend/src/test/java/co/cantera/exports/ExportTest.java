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
import co.cantera.testing.ExportApi;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What a person takes out of Cantera over HTTP. */
@CanteraTest
@TestPropertySource(properties = {"cantera.exports.direct=3", "cantera.exports.most=600"})
class ExportTest {

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    ExportApi exports;

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
        JsonNode export = exports.done(
                here.admin(), exports.start(here.admin(), list, "CSV", List.of("name", "amount", "owner")));
        assertThat(export.path("fileName").asString()).matches("Negocios \\d{4}-\\d\\d-\\d\\d\\.csv");
        HttpResponse<String> file =
                exports.get(here.admin(), export.path("downloadPath").asString());
        assertThat(file.body()).isEqualTo("""
                        \uFEFFNombre;Valor;Moneda;Responsable\r
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
    void preparesALongListInTheBackgroundAndKeepsItForAWeek() {
        TestTenant other = tenants.create("largas");
        for (int i = 0; i < 12; i++) {
            make(other.admin(), "Company", Map.of("name", "Empresa " + i));
        }
        JsonNode export = exports.start(other.admin(), Map.of("companies", Map.of()), "XLSX", null);
        assertThat(export.path("state").asString()).isEqualTo("RUNNING");
        assertThat(export.path("downloadPath").isNull()).isTrue();
        JsonNode ready = exports.done(other.admin(), export);
        assertThat(ready.path("done").asInt()).isEqualTo(12);
        String path = ready.path("downloadPath").asString();
        assertThat(exports.get(other.admin(), path).body()).startsWith("PK");
        assertThat(audit(other, "COMPANY")).isEqualTo(1);

        upkeep(other, Instant.now().plus(Duration.ofDays(6)));
        assertThat(count(other)).isEqualTo(1);
        upkeep(other, Instant.now().plus(Duration.ofDays(8)));
        assertThat(count(other)).isZero();
        assertThat(exports.get(other.admin(), path).statusCode()).isEqualTo(404);
    }

    @Test
    void opensNoFileToAnybodyElseAndNoneToAPersonWhoMaySeeLess() {
        TestTenant other = tenants.create("ajenas");
        for (int i = 0; i < 5; i++) {
            make(other.admin(), "Company", Map.of("name", "Empresa " + i));
        }
        JsonNode ready =
                exports.done(other.admin(), exports.start(other.admin(), Map.of("companies", Map.of()), "CSV", null));
        String path = ready.path("downloadPath").asString();
        String foreign = path.replace("/t/ajenas/", "/t/" + here.tenant().slug() + "/");
        String unknown = foreign.replaceAll("export_.*", new ExportId(here.upperTeam()).toString());
        assertThat(exports.get(other.manager(), path).statusCode()).isEqualTo(404);
        assertThat(exports.get(here.admin(), path).statusCode()).isEqualTo(403);
        assertThat(exports.get(here.admin(), foreign).statusCode()).isEqualTo(404);
        assertThat(exports.get(here.admin(), foreign).body().replaceAll("\"requestId\":\"[^\"]*\"", ""))
                .isEqualTo(exports.get(here.admin(), unknown).body().replaceAll("\"requestId\":\"[^\"]*\"", ""));

        platform.call(jooq -> jooq.update(Tables.MEMBERSHIP)
                .set(Tables.MEMBERSHIP.ROLES, new String[] {"REP"})
                .where(Tables.MEMBERSHIP.PERSON_ID.eq(other.admin().personId()))
                .execute());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(exports.get(other.admin(), path).statusCode())
                        .isEqualTo(404));
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
        HttpResponse<String> card =
                exports.get(here.admin(), "/t/" + here.tenant().slug() + "/api/people/" + id + "/card");
        assertThat(card.body())
                .contains(
                        "BEGIN:VCARD",
                        "VERSION:3.0",
                        "FN:Sofía Núñez\\, hija",
                        "N:Núñez\\, hija;Sofía",
                        "+573001234567",
                        "sofia@empresa.example");
        assertThat(exports.get(here.rep(), "/t/" + here.tenant().slug() + "/api/people/" + id + "/card")
                        .statusCode())
                .isEqualTo(404);
        Map<String, Object> list = Map.of("people", Map.of("filter", Map.of("name", Map.of("contains", "Sofía"))));
        JsonNode all = exports.done(here.admin(), exports.start(here.admin(), list, "VCARD", null));
        assertThat(exports.get(here.admin(), all.path("downloadPath").asString())
                        .body())
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
        return exports.answer(here.admin(), list, format, columns)
                .path("fields")
                .toString();
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
