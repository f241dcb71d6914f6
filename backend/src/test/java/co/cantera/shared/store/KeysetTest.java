package co.cantera.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.shared.graph.Cursor;
import co.cantera.shared.ids.UuidV7;
import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class KeysetTest {

    private static final List<String> ORDERS =
            List.of("RANK", "NAME", "AMOUNT", "CLOSE_DATE", "CREATED_AT", "UPDATED_AT");
    private static final String CREATE =
            "mutation ($input: CreateDealInput!) { createDeal(input: $input) { __typename } }";
    private static final String PAGE = """
            query ($after: String, $field: DealOrderField!, $direction: OrderDirection) {
              deals(first: 1, after: $after, orderBy: {field: $field, direction: $direction}) {
                pageInfo { hasNextPage endCursor } edges { node { name } } } }""";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Test
    void pagesThroughEveryOrderWithItsOwnCursors() {
        TestTenant here = tenants.create("orden");
        create(here, "Uno", "10.5", "2026-12-01");
        create(here, "Dos", "200", "2027-01-01");
        create(here, "Tres", null, null);
        create(tenants.second(), "Ajeno", "11", "2026-12-02");
        for (String order : ORDERS) {
            for (String direction : List.of("ASC", "DESC")) {
                assertThat(names(here, order, direction)).as(order).containsExactlyInAnyOrder("Uno", "Dos", "Tres");
            }
        }
    }

    @Test
    void refusesAKeyThatTheColumnCannotHold() {
        Stream.of("texto", "", "1E+1000000000", "+999999999-12-31", "-9999-01-01", "a\0b")
                .map(key -> new Cursor(key, UuidV7.next()).format())
                .forEach(cursor -> {
                    for (String order : List.of("AMOUNT", "CLOSE_DATE", "CREATED_AT", "UPDATED_AT")) {
                        assertThat(code(order, cursor)).as(order).isEqualTo("BAD_CURSOR");
                    }
                });
        assertThat(code("NAME", new Cursor("a\0b", UuidV7.next()).format())).isEqualTo("BAD_CURSOR");
        assertThat(code("NAME", new Cursor("Tal vez", UuidV7.next()).format())).isEmpty();
    }

    private List<String> names(TestTenant here, String order, String direction) {
        var names = new ArrayList<String>();
        @Nullable String after = null;
        boolean more = true;
        while (more) {
            var variables = new HashMap<String, String>(Map.of("field", order, "direction", direction));
            if (after != null) {
                variables.put("after", after);
            }
            JsonNode page = api.data(here.admin(), PAGE, variables).path("deals");
            names.addAll(page.path("edges").findValuesAsString("name"));
            after = page.path("pageInfo").path("endCursor").asString();
            more = page.path("pageInfo").path("hasNextPage").asBoolean();
        }
        return names;
    }

    private String code(String order, String cursor) {
        return api.answer(tenants.first().admin(), PAGE, Map.of("field", order, "direction", "ASC", "after", cursor))
                .path("errors")
                .path(0)
                .path("extensions")
                .path("code")
                .asString();
    }

    private void create(TestTenant tenant, String name, @Nullable String amount, @Nullable String day) {
        var input = new HashMap<String, Object>(Map.of("name", name, "stageId", tenant.stage(0)));
        if (amount != null && day != null) {
            input.put("amount", Map.of("amount", amount, "currency", "COP"));
            input.put("closeDate", day);
        }
        assertThat(api.data(tenant.admin(), CREATE, Map.of("input", input))
                        .path("createDeal")
                        .path("__typename")
                        .asString())
                .isEqualTo("CreateDealSuccess");
    }
}
