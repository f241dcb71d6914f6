package co.cantera.fields;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.testing.FieldApi.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.cantera.shared.access.Access;
import co.cantera.shared.access.Role;
import co.cantera.shared.calendar.TenantCalendar;
import co.cantera.shared.graph.DateFilter;
import co.cantera.shared.graph.DecimalFilter;
import co.cantera.shared.graph.TextFilter;
import co.cantera.shared.ids.UuidV7;
import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.FieldApi;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@CanteraTest
class FieldIndexTest {

    private static final String FIELD = "field { id version key index retiredAt }";
    private static final String REFUSED = "... on InvalidInput { fields { path code message } }";

    private static final String VALUES = """
            {"rapido_text": "zona %d", "rapido_phone": "+57300%07d", "rapido_number": %d,
            "rapido_money": {"amount": %d, "currency": "COP"}, "rapido_date": "2025-01-%02d"}""";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    FieldApi fields;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void findsPartsAndRangesOfAQuickFieldByItsIndex() {
        TestTenant here = tenants.create("con-indices");
        // as many as an index is worth looking into; the job tells the database about them
        companies(here, 4_000);
        for (String kind : List.of("TEXT", "PHONE", "NUMBER", "MONEY", "DATE")) {
            fields.define(here.admin(), "COMPANY", "Rápido " + kind, kind, Map.of("quick", true));
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> states(here), found -> found.equals(List.of("READY", "READY", "READY", "READY", "READY")));
        assertThat(indexes(here))
                .containsExactly(
                        "own_company_rapido_date",
                        "own_company_rapido_money",
                        "own_company_rapido_number",
                        "own_company_rapido_phone",
                        "own_company_rapido_text");

        assertThat(plan(here, text("rapido_text", new TextFilter(null, null, "zona 3999", null))))
                .contains("own_company_rapido_text");
        assertThat(plan(here, text("rapido_text", new TextFilter("Zona 3999", null, null, null))))
                .contains("own_company_rapido_text");
        assertThat(plan(here, text("rapido_phone", new TextFilter(null, null, "0003999", null))))
                .contains("own_company_rapido_phone");
        var range = new DecimalFilter(null, BigDecimal.TEN, new BigDecimal("20"), null);
        assertThat(plan(here, new FieldFilter("rapido_number", null, range, null, null, null, null, null, null)))
                .contains("own_company_rapido_number");
        assertThat(plan(here, new FieldFilter("rapido_money", null, null, range, null, null, null, null, null)))
                .contains("own_company_rapido_money");
        var days = new DateFilter(null, LocalDate.of(2026, 1, 1), null, null, null);
        assertThat(plan(here, new FieldFilter("rapido_date", null, null, null, days, null, null, null, null)))
                .contains("own_company_rapido_date");
    }

    @Test
    void makesAndDropsTheIndexAsTheFieldComesAndGoes() {
        TestTenant here = tenants.create("indices-van");
        String key = fields.define(here.admin(), "DEAL", "Peso", "NUMBER", Map.of());
        JsonNode field = field(here, "DEAL", key);
        assertThat(field.path("index").asString()).isEqualTo("NONE");
        assertThat(indexes(here)).isEmpty();

        JsonNode asked = update(here, field, Map.of("quick", true)).path("field");
        assertThat(asked.path("index").asString()).isEqualTo("PREPARING");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> indexes(here), found -> found.equals(List.of("own_deal_peso")));
        await().until(() -> field(here, "DEAL", key).path("index").asString(), "READY"::equals);

        JsonNode retired =
                act(here, "retireCustomField", Map.of("id", asked.path("id"), "version", asked.path("version")));
        await().atMost(Duration.ofSeconds(20)).until(() -> indexes(here), List::isEmpty);

        JsonNode back = act(
                here, "restoreCustomField", Map.of("id", retired.path("field").path("id")));
        await().atMost(Duration.ofSeconds(20)).until(() -> indexes(here), found -> found.size() == 1);

        assertThat(update(here, back.path("field"), Map.of("quick", false))
                        .path("field")
                        .path("index")
                        .asString())
                .isEqualTo("NONE");
        await().atMost(Duration.ofSeconds(20)).until(() -> indexes(here), List::isEmpty);
        assertThat(indexes(tenants.second())).isEmpty();
    }

    @Test
    void findsRecordsByTheirQuickTexts() {
        TestTenant here = tenants.create("indices-buscan");
        fields.define(here.admin(), "COMPANY", "Placa", "TEXT", Map.of("quick", true));
        fields.define(here.admin(), "COMPANY", "Clave", "TEXT", Map.of("quick", true, "secret", true));
        fields.define(here.admin(), "COMPANY", "Otra", "TEXT", Map.of());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> states(here), found -> found.equals(List.of("READY", "READY", "NONE")));
        api.data(
                here.admin(),
                "mutation ($input: CreateCompanyInput!) { createCompany(input: $input) { __typename } }",
                Map.of(
                        "input",
                        Map.of(
                                "name", "Transportes",
                                "ownerId", here.rep().id(),
                                "fields",
                                        List.of(
                                                value("placa", "text", "Camión XYZ-987"),
                                                value("clave", "text", "girasol"),
                                                value("otra", "text", "azulejo")))));
        assertThat(search(here.rep(), "camion 987")).containsExactly("Transportes");
        assertThat(search(here.colleague(), "camion 987")).isEmpty();
        assertThat(search(here.rep(), "girasol")).as("a secret is not found").isEmpty();
        assertThat(search(here.admin(), "girasol")).containsExactly("Transportes");
        assertThat(search(here.admin(), "azulejo")).as("not quick").isEmpty();
        assertThat(search(tenants.second().admin(), "camion 987")).isEmpty();
    }

    private List<String> search(TestMember by, String text) {
        return api.data(
                        by,
                        "query ($text: String!) { search(text: $text) { records { ... on Company { name } } } }",
                        Map.of("text", text))
                .findValuesAsString("name");
    }

    @Test
    void refusesAnIndexTooManyAndOneThatIsNotNeeded() {
        TestTenant here = tenants.create("indices-no");
        for (int i = 0; i < FieldRules.MOST_QUICK; i++) {
            fields.define(here.admin(), "PERSON", "Rápido " + i, "NUMBER", Map.of("quick", true));
        }
        assertThat(create(here, "Uno más", "NUMBER").toString()).contains("\"quick\"", "tooManyQuickFields", "10");
        assertThat(create(here, "Sí o no", "YES_NO").toString()).contains("\"quick\"", "quickAlready");

        String plain = fields.define(here.admin(), "PERSON", "Lento", "NUMBER", Map.of());
        assertThat(update(here, field(here, "PERSON", plain), Map.of("quick", true))
                        .toString())
                .contains("tooManyQuickFields");
        fields.define(here.admin(), "DEAL", "De otro objeto", "NUMBER", Map.of("quick", true));
    }

    private void companies(TestTenant here, int count) {
        tenants.inside(
                here,
                () -> db.batch(IntStream.range(0, count)
                                .mapToObj(i -> db.insertInto(COMPANY)
                                        .set(COMPANY.ID, UuidV7.next())
                                        .set(COMPANY.NAME, "Empresa " + i)
                                        .set(COMPANY.FIELDS, JSONB.valueOf(VALUES.formatted(i, i, i, i, i % 28 + 1))))
                                .toList())
                        .execute());
    }

    private static FieldFilter text(String key, TextFilter filter) {
        return new FieldFilter(key, filter, null, null, null, null, null, null, null);
    }

    /** How the database finds the companies with a filter. */
    private String plan(TestTenant here, FieldFilter filter) {
        Access admin = new Access(
                here.tenant().id(),
                here.tenant().schema(),
                "con-indices",
                here.admin().personId(),
                here.admin().memberId(),
                Set.of(Role.TENANT_ADMIN),
                null,
                Locale.ROOT,
                new TenantCalendar(Clock.systemUTC(), DayOfWeek.MONDAY),
                Access.Via.API_KEY);
        return admin.call(() -> transaction.execute(_ -> db.explain(db.select(COMPANY.ID)
                        .from(COMPANY)
                        .where(COMPANY.DELETED_AT.isNull())
                        .and(FieldConditions.matching(FieldObject.COMPANY, COMPANY.FIELDS, List.of(filter))))
                .plan()));
    }

    private JsonNode create(TestTenant here, String label, String kind) {
        return act(here, "createCustomField", Map.of("object", "PERSON", "label", label, "kind", kind, "quick", true));
    }

    private JsonNode update(TestTenant here, JsonNode field, Map<String, ?> changes) {
        var input = new HashMap<String, Object>(changes);
        input.put("id", field.path("id"));
        input.put("version", field.path("version"));
        return act(here, "updateCustomField", input);
    }

    private JsonNode act(TestTenant here, String act, Map<String, ?> input) {
        String name = Character.toUpperCase(act.charAt(0)) + act.substring(1);
        return api.data(
                        here.admin(),
                        "mutation ($input: %1$sInput!) { %2$s(input: $input) { ... on %1$sSuccess { %3$s } %4$s } }"
                                .formatted(name, act, FIELD, REFUSED),
                        Map.of("input", input))
                .path(act);
    }

    private JsonNode field(TestTenant here, String object, String key) {
        for (JsonNode field : all(here, object)) {
            if (field.path("key").asString().equals(key)) {
                return field;
            }
        }
        throw new AssertionError("no field " + key);
    }

    private List<String> states(TestTenant here) {
        return all(here, "COMPANY").findValuesAsString("index");
    }

    private JsonNode all(TestTenant here, String object) {
        return api.data(
                        here.admin(),
                        "query ($object: FieldObject!) { customFields(object: $object) { id version key index } }",
                        Map.of("object", object))
                .path("customFields");
    }

    private List<String> indexes(TestTenant here) {
        List<String> names = new ArrayList<>();
        tenants.inside(
                here,
                () -> names.addAll(db.select(DSL.field("indexname", String.class))
                        .from("pg_indexes")
                        .where(
                                "schemaname = {0} and starts_with(indexname, 'own_')",
                                DSL.val(here.tenant().schema().name()))
                        .orderBy(DSL.field("indexname"))
                        .fetch(0, String.class)));
        return names;
    }
}
