package co.cantera.fields;

import static co.cantera.testing.FieldApi.options;
import static co.cantera.testing.FieldApi.value;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.FieldApi;
import co.cantera.testing.StatementCount;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class FieldValuesTest {

    static final String VALUES = """
            fields { __typename ... on TextValue { key text } ... on NumberValue { key number } ... on MoneyValue { key money { amount currency } }
              ... on DateValue { key date } ... on ChoiceValue { key option { key label } } ... on ChoicesValue { key options { key } }
              ... on YesNoValue { key yes } ... on ReferenceValue { key id name viewerCanOpen } }""";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    FieldApi fields;

    @Autowired
    StatementCount statements;

    static @Nullable TestTenant own;
    TestTenant here;

    @BeforeEach
    void fill() {
        if (own == null) {
            own = tenants.create("con-campos");
        }
        here = own;
    }

    @Test
    void holdsAValueOfEachKindOnEachObject() {
        String company = record("COMPANY", Map.of("name", "Destino"));
        for (String object : List.of("COMPANY", "PERSON", "DEAL")) {
            List<Map<String, Object>> values = new ArrayList<>();
            values.add(value(define(object, "Texto"), "text", " Norte "));
            values.add(value(define(object, "Nota", "LONG_TEXT", Map.of()), "text", "a\nb"));
            values.add(value(define(object, "Número", "NUMBER", Map.of()), "number", "12.5"));
            values.add(value(
                    define(object, "Dinero", "MONEY", Map.of()),
                    "money",
                    Map.of("amount", "1000.5", "currency", "USD")));
            values.add(value(define(object, "Día", "DATE", Map.of()), "date", "2026-11-27"));
            values.add(value(define(object, "Zona", "CHOICE", options("Norte", "Sur")), "option", "sur"));
            values.add(value(
                    define(object, "Líneas", "MULTI_CHOICE", options("A", "B", "C")), "options", List.of("c", "a")));
            values.add(value(define(object, "Cliente", "YES_NO", Map.of()), "yes", false));
            values.add(value(define(object, "Página", "LINK", Map.of()), "text", "www.empresa.com"));
            values.add(value(define(object, "Correo", "EMAIL", Map.of()), "text", "Ana@Empresa.com"));
            values.add(value(define(object, "Celular", "PHONE", Map.of()), "text", "300 123 4567"));
            values.add(value(define(object, "Aliado", "COMPANY", Map.of()), "reference", company));
            values.add(value(
                    define(object, "Vendedor", "MEMBER", Map.of()),
                    "reference",
                    here.rep().id()));
            String id = record(object, Map.of("fields", values));
            String held = fields(here.admin(), id).toString();
            assertThat(held)
                    .contains("\"Norte\"", "\"12.5\"", "\"1000.5\"", "USD", "2026-11-27", "\"sur\"", "\"yes\":false")
                    .contains("https://www.empresa.com", "ana@empresa.com", "+573001234567", "Destino", "Rosa Rep");
            assertThat(fields(here.admin(), id).findValuesAsString("key").toString())
                    .contains("a, c")
                    .doesNotContain("c, a");
            String key = String.valueOf(values.getFirst().get("key"));
            change(object, id, 1, List.of(empty(key)));
            assertThat(fields(here.admin(), id).toString())
                    .doesNotContain("\"Norte\"")
                    .contains("\"12.5\"");
            assertThat(fields(tenants.second().admin(), id).isMissingNode()).isTrue();
        }
    }

    @Test
    void refusesWhatIsNotOfTheKind() {
        String number = define("DEAL", "Solo número", "NUMBER", Map.of());
        String choice = define("DEAL", "Solo lista", "CHOICE", options("Uno"));
        String link = define("DEAL", "Solo enlace", "LINK", Map.of());
        String member = define("DEAL", "Solo persona", "MEMBER", Map.of());
        String foreign = tenants.second().rep().id();
        assertThat(problems(
                        "DEAL",
                        Map.of(
                                "fields",
                                List.of(
                                        value(number, "text", "doce"),
                                        value(choice, "option", "dos"),
                                        value(link, "text", "javascript:alert(1)"),
                                        value(member, "reference", foreign),
                                        value("ninguno", "text", "x")))))
                .containsExactlyInAnyOrder(
                        "fields." + number + " wrongKind",
                        "fields." + choice + " unknown",
                        "fields." + link + " link",
                        "fields." + member + " unknown",
                        "fields.ninguno unknown");
    }

    @Test
    void asksForWhatIsRequiredWhileItIsShown() {
        TestTenant strict = tenants.create("exigente");
        here = strict;
        String kind = define("COMPANY", "Tipo", "CHOICE", options("Pública", "Privada"));
        String order = define(
                "COMPANY",
                "Orden",
                "TEXT",
                Map.of(
                        "required",
                        Map.of("reason", "Para facturar"),
                        "showWhen",
                        Map.of("field", kind, "values", List.of("publica"))));
        record("COMPANY", Map.of("name", "Sin tipo"));
        Map<String, Object> open = value(kind, "option", "publica");
        assertThat(problems("COMPANY", Map.of("fields", List.of(open))))
                .containsExactly("fields." + order + " fieldRequired");
        String id = record("COMPANY", Map.of("fields", List.of(open, value(order, "text", "OC-1"))));
        assertThat(changed("COMPANY", id, 1, List.of(empty(order))).toString())
                .contains("fieldRequired", "Para facturar");
    }

    @Test
    void keepsASecretFromWhoeverMayNotSeeIt() {
        String open = define("DEAL", "Visible", "TEXT", Map.of());
        String secret = define("DEAL", "Oculto", "TEXT", Map.of("secret", true));
        String id = record(
                "DEAL",
                Map.of(
                        "ownerId",
                        here.rep().id(),
                        "fields",
                        List.of(value(open, "text", "claro"), value(secret, "text", "reservadísimo"))));
        String document = "query ($id: ID!) { node(id: $id) { ... on Deal { " + VALUES
                + " timeline { edges { node { fields { field label before after } } } } } } }";
        assertThat(api.data(here.admin(), document, Map.of("id", id)).toString())
                .contains("claro", "reservadísimo", "\"label\":\"Oculto\"", "fields." + secret);
        assertThat(api.data(here.rep(), document, Map.of("id", id)).toString())
                .contains("claro", "\"label\":\"Visible\"")
                .doesNotContain("reservadísimo", secret);
        JsonNode refused = api.data(
                        here.rep(),
                        "mutation ($input: UpdateDealInput!) { updateDeal(input: $input) { ... on InvalidInput { fields { path code } } } }",
                        Map.of("input", Map.of("id", id, "version", 1, "fields", List.of(empty(secret)))))
                .path("updateDeal");
        assertThat(refused.path("fields").path(0).path("code").asString()).isEqualTo("unknown");
        change("DEAL", id, 1, List.of(value(open, "text", "otro")));
        assertThat(fields(here.admin(), id).toString()).contains("reservadísimo", "otro");
    }

    @Test
    void readsAListWithReferencesInThreeStatements() {
        String ally = define("DEAL", "Socio", "COMPANY", Map.of());
        for (int i = 0; i < 4; i++) {
            String company = record("COMPANY", Map.of("name", "Socio " + i));
            record("DEAL", Map.of("fields", List.of(value(ally, "reference", company))));
        }
        String document =
                "query { deals(first: 20) { edges { node { name company { name } %s } } } }".formatted(VALUES);
        api.data(here.admin(), document);
        List<String> sent = statements.during(() -> api.data(here.admin(), document));
        assertThat(sent).as(String.join("\n", sent)).hasSizeLessThanOrEqualTo(3);
        List<String> plain =
                statements.during(() -> api.data(here.admin(), "{ companies { edges { node { name } } } }"));
        assertThat(plain.getFirst()).doesNotContain("\"fields\"");
    }

    @Test
    void hidesWhatIsRetiredAndShowsItAgain() {
        String key = define("PERSON", "Pasajero", "TEXT", Map.of());
        String id = record("PERSON", Map.of("fields", List.of(value(key, "text", "guardado"))));
        String field = api.data(here.admin(), "{ customFields(object: PERSON) { id key } }")
                .path("customFields")
                .valueStream()
                .filter(each -> each.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        api.data(
                here.admin(),
                "mutation ($id: ID!) { retireCustomField(input: {id: $id, version: 1}) { __typename } }",
                Map.of("id", field));
        assertThat(fields(here.admin(), id).toString()).doesNotContain("guardado");
        api.data(
                here.admin(),
                "mutation ($id: ID!) { restoreCustomField(input: {id: $id}) { __typename } }",
                Map.of("id", field));
        assertThat(fields(here.admin(), id).toString()).contains("guardado");
    }

    private String define(String object, String label) {
        return define(object, label, "TEXT", Map.of());
    }

    private String define(String object, String label, String kind, Map<String, ?> more) {
        return fields.define(here.admin(), object, label, kind, more);
    }

    private static Map<String, Object> empty(String key) {
        Map<String, Object> input = new HashMap<>();
        input.put("key", key);
        input.put("value", null);
        return input;
    }

    private String record(String object, Map<String, ?> input) {
        String id = created(object, input).findValuesAsString("id").getFirst();
        assertThat(id).isNotEmpty();
        return id;
    }

    private List<String> problems(String object, Map<String, ?> input) {
        return created(object, input)
                .path("fields")
                .valueStream()
                .map(each ->
                        each.path("path").asString() + " " + each.path("code").asString())
                .toList();
    }

    private JsonNode created(String object, Map<String, ?> given) {
        String type = type(object);
        Map<String, Object> input = new HashMap<>(given);
        input.putIfAbsent(object.equals("PERSON") ? "givenName" : "name", "Registro");
        if (!object.equals("DEAL")) {
            input.put("allowDuplicate", true);
        }
        return api.data(
                        here.admin(),
                        "mutation ($input: Create%1$sInput!) { create%1$s(input: $input) { ... on Create%1$sSuccess { %2$s { id } } ... on InvalidInput { fields { path code } } } }"
                                .formatted(type, type.toLowerCase(java.util.Locale.ROOT)),
                        Map.of("input", input))
                .path("create" + type);
    }

    private void change(String object, String id, int version, List<Map<String, Object>> values) {
        assertThat(changed(object, id, version, values).path("__typename").asString())
                .endsWith("Success");
    }

    private JsonNode changed(String object, String id, int version, List<Map<String, Object>> values) {
        String type = type(object);
        return api.data(
                        here.admin(),
                        "mutation ($input: Update%1$sInput!) { update%1$s(input: $input) { __typename ... on InvalidInput { fields { path code message } } } }"
                                .formatted(type),
                        Map.of("input", Map.of("id", id, "version", version, "fields", values)))
                .path("update" + type);
    }

    private static String type(String object) {
        return object.charAt(0) + object.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private JsonNode fields(TestMember member, String id) {
        String each = "... on %s { " + VALUES + " } ";
        return api.data(
                        member,
                        "query ($id: ID!) { node(id: $id) { " + each.formatted("Company") + each.formatted("Person")
                                + each.formatted("Deal") + "} }",
                        Map.of("id", id))
                .path("node")
                .path("fields");
    }
}
