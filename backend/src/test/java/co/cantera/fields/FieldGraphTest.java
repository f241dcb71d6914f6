package co.cantera.fields;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class FieldGraphTest {

    private static final String WHOLE =
            "field { id version object key label kind section help secret retiredAt required { reason example owner { name } }"
                    + " options { key label retired } showWhen { field values } }";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    TestTenant here;

    @BeforeEach
    void fill() {
        here = tenants.first();
    }

    @Test
    void keepsTheKeyWhateverTheLabelBecomes() {
        JsonNode field = create("Zona de Atención", "TEXT", Map.of("help", "La del vendedor"));
        assertThat(field.path("key").asString()).isEqualTo("zona_de_atencion");
        JsonNode renamed = done("updateCustomField", edit(field, Map.of("label", "Región")));
        assertThat(renamed.path("label").asString()).isEqualTo("Región");
        assertThat(renamed.path("key").asString()).isEqualTo("zona_de_atencion");
        assertThat(renamed.path("help").asString()).isEqualTo("La del vendedor");
        assertThat(create("Zona de atención!", "TEXT", Map.of()).path("key").asString())
                .isEqualTo("zona_de_atencion_2");
    }

    @Test
    void onlyAnAdminDesigns() {
        for (TestMember other : List.of(here.rep(), here.manager())) {
            assertThat(act(other, "createCustomField", input("DEAL", "Prohibido", "TEXT", Map.of()))
                            .path("code")
                            .asString())
                    .isEqualTo("NOT_ALLOWED");
        }
    }

    @Test
    void asksForNothingWithoutAReason() {
        assertThat(problems(
                        "createCustomField",
                        input("DEAL", "Obligado", "TEXT", Map.of("required", Map.of("reason", " ")))))
                .containsExactly("required.reason required");
        JsonNode field =
                create("Con razón", "TEXT", Map.of("required", Map.of("reason", "Para facturar", "example", "OC-12")));
        assertThat(field.path("required").path("reason").asString()).isEqualTo("Para facturar");
        assertThat(field.path("required").path("owner").path("name").asString()).isEqualTo("Ana Admin");
        Map<String, Object> free = new HashMap<>();
        free.put("required", null);
        assertThat(done("updateCustomField", edit(field, free)).path("required").isNull())
                .isTrue();
    }

    @Test
    void renamesAndRetiresOptionsAndLosesNone() {
        JsonNode field = create("Canal", "CHOICE", Map.of("options", options("Directo", "Aliado")));
        assertThat(field.path("options").findValuesAsString("key")).containsExactly("directo", "aliado");
        List<Map<String, Object>> changed =
                List.of(Map.of("key", "aliado", "label", "Distribuidor"), Map.of("label", "Licitación pública"));
        JsonNode after = done("updateCustomField", edit(field, Map.of("options", changed)));
        assertThat(after.path("options").findValuesAsString("key"))
                .containsExactly("aliado", "licitacion_publica", "directo");
        assertThat(after.path("options").path(2).path("retired").asBoolean()).isTrue();
        assertThat(problems(
                        "updateCustomField",
                        edit(after, Map.of("options", List.of(Map.of("key", "ninguno", "label", "X"))))))
                .contains("options unknown");
        assertThat(problems("createCustomField", input("DEAL", "Vacía", "CHOICE", Map.of())))
                .containsExactly("options required");
        assertThat(problems(
                        "createCustomField",
                        input("DEAL", "Repetida", "CHOICE", Map.of("options", options("Sí", "si")))))
                .containsExactly("options taken");
        assertThat(problems("createCustomField", input("DEAL", "Texto", "TEXT", Map.of("options", options("A", "B")))))
                .containsExactly("options noOptions");
    }

    @Test
    void showsAFieldDependingOnAChoiceAndNeverOnItself() {
        JsonNode decider = create("Tipo de venta", "CHOICE", Map.of("options", options("Nueva", "Renovación")));
        Map<String, Object> when = Map.of("field", "tipo_de_venta", "values", List.of("renovacion"));
        JsonNode field = create("Contrato anterior", "YES_NO", Map.of("showWhen", when));
        assertThat(field.path("showWhen").path("values").path(0).asString()).isEqualTo("renovacion");
        Map<String, Object> back = Map.of("field", "contrato_anterior", "values", List.of("true"));
        assertThat(problems("updateCustomField", edit(decider, Map.of("showWhen", back))))
                .containsExactly("showWhen.field fieldCycle");
        Map<String, Object> wrong = Map.of("field", "tipo_de_venta", "values", List.of("otra"));
        assertThat(problems("updateCustomField", edit(field, Map.of("showWhen", wrong))))
                .containsExactly("showWhen.values unknown");
        assertThat(problems("updateCustomField", edit(decider, Map.of("secret", true))))
                .containsExactly("secret secretCondition");
    }

    @Test
    void hidesASecretFieldFromWhoeverSellsAlone() {
        JsonNode field = create("Margen mínimo", "NUMBER", Map.of("secret", true));
        String id = field.path("id").asString();
        String document = "query ($id: ID!) { node(id: $id) { id } customFields(object: DEAL, retired: true) { id } }";
        for (TestMember member : List.of(here.admin(), here.manager())) {
            assertThat(api.data(member, document, Map.of("id", id)).toString()).contains(id);
        }
        assertThat(api.data(here.rep(), document, Map.of("id", id)).toString()).doesNotContain(id);
        assertThat(api.data(tenants.second().admin(), document, Map.of("id", id))
                        .toString())
                .doesNotContain(id);
    }

    @Test
    void retiresAndBringsBack() {
        JsonNode field = create("Temporal", "DATE", Map.of());
        String id = field.path("id").asString();
        done("retireCustomField", Map.of("id", id, "version", 1));
        assertThat(labels(false)).doesNotContain("Temporal");
        assertThat(labels(true)).contains("Temporal");
        assertThat(done("restoreCustomField", Map.of("id", id))
                        .path("retiredAt")
                        .isNull())
                .isTrue();
        assertThat(labels(false)).contains("Temporal");
        assertThat(act(here.admin(), "retireCustomField", Map.of("id", id, "version", 1))
                        .path("code")
                        .asString())
                .isEqualTo("VERSION_CONFLICT");
    }

    @Test
    void standsInTheOrderThatTheAdminWants() {
        JsonNode first = create("Primero", "TEXT", Map.of());
        JsonNode second = create("Segundo", "TEXT", Map.of());
        api.data(
                here.admin(),
                "mutation ($ids: [ID!]!) { orderCustomFields(input: {object: DEAL, ids: $ids}) { __typename } }",
                Map.of(
                        "ids",
                        List.of(second.path("id").asString(), first.path("id").asString())));
        assertThat(labels(false)).startsWith("Segundo", "Primero");
    }

    @Test
    void holdsAHundredAndSaysSo() {
        TestTenant full = tenants.create("llena-de-campos");
        for (int i = 0; i < 100; i++) {
            api.data(
                    full.admin(),
                    "mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { __typename } }",
                    Map.of("input", input("COMPANY", "Campo " + i, "TEXT", Map.of())));
        }
        JsonNode answer = act(full.admin(), "createCustomField", input("COMPANY", "Uno más", "TEXT", Map.of()));
        assertThat(answer.path("fields").path(0).path("code").asString()).isEqualTo("tooManyFields");
        assertThat(answer.path("fields").path(0).path("message").asString()).contains("100");
        assertThat(act(full.admin(), "createCustomField", input("PERSON", "Uno", "TEXT", Map.of()))
                        .path("__typename")
                        .asString())
                .isEqualTo("CreateCustomFieldSuccess");
    }

    private static List<Map<String, Object>> options(String... labels) {
        return java.util.Arrays.stream(labels)
                .map(label -> Map.<String, Object>of("label", label))
                .toList();
    }

    private static Map<String, Object> input(String object, String label, String kind, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("object", object);
        input.put("label", label);
        input.put("kind", kind);
        return input;
    }

    private static Map<String, Object> edit(JsonNode field, Map<String, Object> changes) {
        Map<String, Object> input = new HashMap<>(changes);
        input.put("id", field.path("id").asString());
        input.put("version", field.path("version").asInt());
        return input;
    }

    private JsonNode create(String label, String kind, Map<String, ?> more) {
        return done("createCustomField", input("DEAL", label, kind, more));
    }

    private JsonNode done(String act, Map<String, ?> input) {
        JsonNode answer = act(here.admin(), act, input);
        assertThat(answer.path("__typename").asString()).as("%s", answer).endsWith("Success");
        return answer.path("field");
    }

    private List<String> problems(String act, Map<String, ?> input) {
        return act(here.admin(), act, input)
                .path("fields")
                .valueStream()
                .map(problem -> problem.path("path").asString() + " "
                        + problem.path("code").asString())
                .toList();
    }

    private JsonNode act(TestMember member, String act, Map<String, ?> input) {
        String type = act.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + act.substring(1);
        return api.data(
                        member,
                        ("mutation ($input: %sInput!) { %s(input: $input) { __typename ... on %sSuccess { %s }"
                                        + " ... on Problem { code } ... on InvalidInput { fields { path code message } } } }")
                                .formatted(type, act, type, WHOLE),
                        Map.of("input", input))
                .path(act);
    }

    private List<String> labels(boolean retired) {
        return api.data(
                        here.admin(),
                        "query ($retired: Boolean!) { customFields(object: DEAL, retired: $retired) { label } }",
                        Map.of("retired", retired))
                .path("customFields")
                .findValuesAsString("label");
    }
}
