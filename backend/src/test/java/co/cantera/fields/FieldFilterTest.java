package co.cantera.fields;

import static co.cantera.testing.FieldApi.options;
import static co.cantera.testing.FieldApi.value;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.FieldApi;
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
class FieldFilterTest {

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
        if (own != null) {
            here = own;
            return;
        }
        here = own = tenants.create("con-filtros");
        fields.define(here.admin(), "COMPANY", "Zona", "TEXT", Map.of());
        fields.define(here.admin(), "COMPANY", "Tamaño", "NUMBER", Map.of());
        fields.define(here.admin(), "COMPANY", "Cupo", "MONEY", Map.of());
        fields.define(here.admin(), "COMPANY", "Visita", "DATE", Map.of());
        fields.define(here.admin(), "COMPANY", "Canal", "CHOICE", options("Directo", "Aliado"));
        fields.define(here.admin(), "COMPANY", "Marcas", "MULTI_CHOICE", options("Roja", "Azul", "Verde"));
        fields.define(here.admin(), "COMPANY", "Activo", "YES_NO", Map.of());
        fields.define(here.admin(), "COMPANY", "Asesor", "MEMBER", Map.of());
        fields.define(here.admin(), "COMPANY", "Margen", "NUMBER", Map.of("secret", true));
        company(
                "Uno",
                value("zona", "text", "Bogotá Norte"),
                value("tamano", "number", "9"),
                value("cupo", "money", Map.of("amount", "100", "currency", "COP")),
                value("visita", "date", "2026-01-10"),
                value("canal", "option", "directo"),
                value("marcas", "options", List.of("roja", "azul")),
                value("activo", "yes", true),
                value("asesor", "reference", here.rep().id()),
                value("margen", "number", "7"));
        company(
                "Dos",
                value("zona", "text", "Cali"),
                value("tamano", "number", "10.50"),
                value("cupo", "money", Map.of("amount", "20.5", "currency", "USD")),
                value("visita", "date", "2026-03-01"),
                value("canal", "option", "aliado"),
                value("marcas", "options", List.of("azul")),
                value("activo", "yes", false),
                value("asesor", "reference", here.admin().id()));
        company("Tres");
    }

    @Test
    void findsByWhatEachKindHolds() {
        assertThat(found("zona", "text", Map.of("contains", "bogota"))).containsExactly("Uno");
        assertThat(found("zona", "text", Map.of("eq", "CALI"))).containsExactly("Dos");
        assertThat(found("tamano", "number", Map.of("eq", "10.5"))).containsExactly("Dos");
        assertThat(found("tamano", "number", Map.of("gte", "9", "lte", "10"))).containsExactly("Uno");
        assertThat(found("cupo", "money", Map.of("lte", "50"))).containsExactly("Dos");
        assertThat(found("visita", "date", Map.of("gte", "2026-02-01"))).containsExactly("Dos");
        assertThat(found("visita", "date", Map.of("eq", "2026-01-10"))).containsExactly("Uno");
        assertThat(found("canal", "options", List.of("directo", "otro"))).containsExactly("Uno");
        assertThat(found("marcas", "options", List.of("azul"))).containsExactly("Dos", "Uno");
        assertThat(found("marcas", "options", List.of("verde"))).isEmpty();
        assertThat(found("marcas", "options", List.of())).isEmpty();
        assertThat(found("activo", "yes", false)).containsExactly("Dos");
        assertThat(found("asesor", "reference", Map.of("in", List.of(here.rep().id()))))
                .containsExactly("Uno");
        assertThat(found("zona", "isNull", true)).containsExactly("Tres");
        assertThat(found("zona", "isNull", false)).containsExactly("Dos", "Uno");
        assertThat(found("zona", "number", Map.of("gte", "0"))).isEmpty();
    }

    @Test
    void takesAFieldThatIsNotThereForEmpty() {
        for (String key : List.of("desconocido", "no vale'")) {
            assertThat(found(key, "isNull", true)).containsExactly("Dos", "Tres", "Uno");
            assertThat(found(key, "date", Map.of("isNull", true))).containsExactly("Dos", "Tres", "Uno");
            assertThat(found(key, "isNull", false)).isEmpty();
            assertThat(found(key, "number", Map.of("gte", "0"))).isEmpty();
            assertThat(found(key, "yes", false)).isEmpty();
        }
    }

    @Test
    void joinsConditionsByAndOrNot() {
        Map<String, Object> direct = Map.of("fields", List.of(Map.of("key", "canal", "options", List.of("directo"))));
        Map<String, Object> big = Map.of("fields", List.of(Map.of("key", "tamano", "number", Map.of("gte", "10"))));
        assertThat(names(here.admin(), Map.of("or", List.of(direct, big)), null))
                .containsExactly("Dos", "Uno");
        assertThat(names(here.admin(), Map.of("and", List.of(direct, big)), null))
                .isEmpty();
        assertThat(names(here.admin(), Map.of("not", direct), null)).containsExactly("Dos", "Tres");
    }

    @Test
    void ordersByAFieldWithWhatIsEmptyLast() {
        assertThat(ordered("tamano", "ASC")).containsExactly("Uno", "Dos", "Tres");
        assertThat(ordered("tamano", "DESC")).containsExactly("Dos", "Uno", "Tres");
        assertThat(ordered("zona", "ASC")).containsExactly("Uno", "Dos", "Tres");
        assertThat(ordered("visita", "DESC")).containsExactly("Dos", "Uno", "Tres");
        assertThat(ordered("cupo", "ASC")).containsExactly("Dos", "Uno", "Tres");
    }

    @Test
    void tellsNothingOfASecretByFilterOrOrder() {
        Map<String, Object> seven = Map.of("fields", List.of(Map.of("key", "margen", "number", Map.of("gte", "5"))));
        assertThat(names(here.manager(), seven, null)).containsExactly("Uno");
        assertThat(names(here.rep(), seven, null)).isEmpty();
        Map<String, Object> empty = Map.of("fields", List.of(Map.of("key", "margen", "isNull", true)));
        Map<String, Object> filled = Map.of("fields", List.of(Map.of("key", "margen", "isNull", false)));
        assertThat(names(here.manager(), empty, null)).containsExactly("Dos", "Tres");
        assertThat(names(here.manager(), filled, null)).containsExactly("Uno");
        assertThat(names(here.rep(), filled, null)).isEmpty();
        assertThat(names(here.rep(), empty, null)).isEqualTo(names(here.rep(), Map.of(), null));
        String document = "{ companies(orderBy: {field: CUSTOM, key: \"%s\"}) { edges { node { name } } } }";
        assertThat(code(here.rep(), document.formatted("margen"))).isEqualTo("NO_SUCH_ORDER");
        assertThat(code(here.rep(), document.formatted("ninguno"))).isEqualTo("NO_SUCH_ORDER");
        assertThat(code(here.admin(), document.formatted("margen"))).isEmpty();
    }

    @Test
    void filtersPeopleAndDealsToo() {
        for (String object : List.of("PERSON", "DEAL")) {
            String type = object.equals("PERSON") ? "Person" : "Deal";
            String list = object.equals("PERSON") ? "people" : "deals";
            fields.define(here.admin(), object, "Nivel", "NUMBER", Map.of());
            for (int level : List.of(2, 1)) {
                Map<String, Object> input = new HashMap<>();
                input.put(object.equals("PERSON") ? "givenName" : "name", "Nivel " + level);
                input.put("fields", List.of(value("nivel", "number", String.valueOf(level))));
                api.data(
                        here.admin(),
                        "mutation ($input: Create%1$sInput!) { create%1$s(input: $input) { __typename } }"
                                .formatted(type),
                        Map.of("input", input));
            }
            assertThat(api.data(
                                    here.admin(),
                                    "{ %s(filter: {fields: [{key: \"nivel\", number: {eq: \"1\"}}]}) { totalCount edges { node { name } } } }"
                                            .formatted(list))
                            .toString())
                    .contains("Nivel 1", "\"totalCount\":1");
            assertThat(api.data(
                                    here.admin(),
                                    "{ %s(orderBy: {field: CUSTOM, key: \"nivel\"}) { edges { node { name } } } }"
                                            .formatted(list))
                            .findValuesAsString("name"))
                    .startsWith("Nivel 1", "Nivel 2");
        }
        assertThat(api.data(
                                here.admin(),
                                "{ board(filter: {fields: [{key: \"nivel\", number: {gte: \"2\"}}]}) { columns { count } } }")
                        .findValuesAsString("count"))
                .contains("1");
    }

    private List<String> found(String key, String part, Object condition) {
        return names(here.admin(), Map.of("fields", List.of(Map.of("key", key, part, condition))), null);
    }

    /** Page by page, so that the cursor of the order is used. */
    private List<String> ordered(String key, String direction) {
        List<String> names = new ArrayList<>();
        String after = null;
        do {
            Map<String, Object> variables = new HashMap<>();
            variables.put("order", Map.of("field", "CUSTOM", "key", key, "direction", direction));
            variables.put("after", after);
            JsonNode page = api.data(
                            here.admin(),
                            "query ($order: CompanyOrder, $after: String) { companies(first: 1, orderBy: $order, after: $after)"
                                    + " { edges { node { name } } pageInfo { endCursor hasNextPage } } }",
                            variables)
                    .path("companies");
            names.addAll(page.path("edges").findValuesAsString("name"));
            after = page.path("pageInfo").path("hasNextPage").asBoolean()
                    ? page.path("pageInfo").path("endCursor").asString()
                    : null;
        } while (after != null);
        return names;
    }

    private List<String> names(TestMember member, Map<String, Object> filter, @Nullable Map<String, Object> order) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("filter", filter);
        variables.put("order", order);
        return api.data(
                        member,
                        "query ($filter: CompanyFilter, $order: CompanyOrder) { companies(filter: $filter, orderBy: $order) { edges { node { name } } } }",
                        variables)
                .path("companies")
                .path("edges")
                .findValuesAsString("name");
    }

    private String code(TestMember member, String document) {
        return api.answer(member, document, Map.of())
                .path("errors")
                .path(0)
                .path("extensions")
                .path("code")
                .asString("");
    }

    @SafeVarargs
    private void company(String name, Map<String, Object>... values) {
        assertThat(api.data(
                                here.admin(),
                                "mutation ($input: CreateCompanyInput!) { createCompany(input: $input) { __typename ... on InvalidInput { fields { path code } } } }",
                                Map.of(
                                        "input",
                                        Map.of(
                                                "name",
                                                name,
                                                "fields",
                                                List.of(values),
                                                "ownerId",
                                                here.rep().id())))
                        .toString())
                .contains("CreateCompanySuccess");
    }
}
