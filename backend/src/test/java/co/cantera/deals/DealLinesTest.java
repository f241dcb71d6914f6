package co.cantera.deals;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class DealLinesTest {

    private static final String DEAL =
            "deal { id version amountFollowsLines amount { amount currency } lines { total { amount } edges { node { name unit quantity discountPercent total { amount } product { id name } } } } }";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    TestTenant here;

    @BeforeEach
    void here() {
        here = tenants.first();
    }

    private JsonNode act(TestMember by, String act, String success, Map<String, ?> input) {
        String type = act.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + act.substring(1);
        return api.data(
                        by,
                        "mutation ($input: %1$sInput!) { %2$s(input: $input) { __typename ... on %1$sSuccess { %3$s } ... on Problem { code } ... on InvalidInput { fields { path code } } } }"
                                .formatted(type, act, success),
                        Map.of("input", input))
                .path(act);
    }

    private String product(TestTenant tenant, String name) {
        return act(
                        tenant.manager(),
                        "createProduct",
                        "product { id }",
                        Map.of(
                                "name",
                                name,
                                "unit",
                                "caja",
                                "code",
                                "C-" + System.nanoTime(),
                                "price",
                                Map.of("amount", "50000", "currency", "COP")))
                .path("product")
                .path("id")
                .asString();
    }

    private String deal() {
        return act(here.rep(), "createDeal", "deal { id }", Map.of("name", "Con líneas", "stageId", here.stage(0)))
                .path("deal")
                .path("id")
                .asString();
    }

    private JsonNode set(String deal, int version, List<?> lines) {
        return act(
                here.rep(),
                "setDealLines",
                DEAL,
                Map.of("id", deal, "version", version, "currency", "COP", "lines", lines));
    }

    @Test
    void addsUpToTheAmountOfTheDeal() {
        String deal = deal();
        var boxes = Map.of(
                "productId", product(here, "Guantes"), "quantity", "3", "unitPrice", "50000", "discountPercent", "10");
        var free = Map.of("name", "Transporte", "quantity", "1", "unitPrice", "20000.5");
        JsonNode set = set(deal, 1, List.of(boxes, free)).path("deal");
        assertThat(new BigDecimal(set.path("amount").path("amount").asString())).isEqualByComparingTo("155000.5");
        assertThat(new BigDecimal(set.path("lines").path("total").path("amount").asString()))
                .isEqualByComparingTo("155000.5");
        JsonNode first = set.path("lines").path("edges").path(0).path("node");
        assertThat(first.path("name").asString()).isEqualTo("Guantes");
        assertThat(first.path("unit").asString()).isEqualTo("caja");
        assertThat(first.path("product").path("name").asString()).isEqualTo("Guantes");
        JsonNode refused = act(
                here.rep(),
                "updateDeal",
                "deal { id }",
                Map.of("id", deal, "version", 2, "amount", Map.of("amount", "1", "currency", "COP")));
        assertThat(refused.path("fields").path(0).path("code").asString()).isEqualTo("fromLines");
        JsonNode none = set(deal, 2, List.of()).path("deal");
        assertThat(none.path("amountFollowsLines").asBoolean()).isFalse();
        assertThat(new BigDecimal(none.path("amount").path("amount").asString()))
                .isEqualByComparingTo("155000.5");
        assertThat(none.path("lines").path("total").isNull()).isTrue();
    }

    @Test
    void tellsWhatIsWrongWithEachLine() {
        String deal = deal();
        var wrong = Map.of("quantity", "0", "unitPrice", "-1", "discountPercent", "101");
        var foreign = Map.of("productId", product(tenants.second(), "Ajeno"), "quantity", "1", "unitPrice", "1");
        JsonNode refused = set(deal, 1, List.of(wrong, foreign));
        assertThat(refused.path("fields").findValuesAsString("path"))
                .containsExactlyInAnyOrder(
                        "lines[0].name",
                        "lines[0].quantity",
                        "lines[0].unitPrice",
                        "lines[0].discountPercent",
                        "lines[1].productId",
                        "lines[1].name");
        var one = Map.of("name", "A", "quantity", "1", "unitPrice", "1");
        set(deal, 1, List.of(one));
        assertThat(set(deal, 1, List.of(one)).path("code").asString()).isEqualTo("VERSION_CONFLICT");
    }

    @Test
    void onlyManagersKeepTheCatalogue() {
        assertThat(act(here.rep(), "createProduct", "product { id }", Map.of("name", "X"))
                        .path("code")
                        .asString())
                .isEqualTo("NOT_ALLOWED");
        String id = product(here, "Cascos");
        JsonNode seen = api.data(
                        here.rep(),
                        "query ($id: ID!) { node(id: $id) { ... on Product { name unit viewerCanEdit price { amount } } } products(first: 100, filter: {name: {contains: \"casc\"}}) { totalCount edges { node { name } } } }",
                        Map.of("id", id))
                .path("node");
        assertThat(seen.path("name").asString()).isEqualTo("Cascos");
        assertThat(seen.path("viewerCanEdit").asBoolean()).isFalse();
        assertThat(act(here.rep(), "deleteProduct", "product { id }", Map.of("id", id, "version", 1))
                        .path("code")
                        .asString())
                .isEqualTo("NOT_ALLOWED");
        assertThat(act(tenants.second().admin(), "deleteProduct", "product { id }", Map.of("id", id, "version", 1))
                        .path("code")
                        .asString())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void aCodeIsUsedOnce() {
        String code = "U-" + System.nanoTime();
        act(here.admin(), "createProduct", "product { id }", Map.of("name", "Uno", "code", code));
        JsonNode second = act(
                here.admin(),
                "createProduct",
                "product { id }",
                Map.of("name", "Dos", "code", code.toLowerCase(java.util.Locale.ROOT)));
        assertThat(second.path("fields").path(0).path("code").asString()).isEqualTo("taken");
    }

    @Test
    void aDeletedProductStaysOnItsLinesAndComesBack() {
        String deal = deal();
        String id = product(here, "Botas");
        var line = Map.of("productId", id, "quantity", "2", "unitPrice", "100");
        set(deal, 1, List.of(line));
        act(here.admin(), "deleteProduct", "product { id }", Map.of("id", id, "version", 1));
        assertThat(set(deal, 2, List.of(line)).path("__typename").asString()).isEqualTo("SetDealLinesSuccess");
        assertThat(set(deal(), 1, List.of(line)).path("code").asString()).isEqualTo("INVALID_INPUT");
        JsonNode back = act(here.admin(), "restoreProduct", "product { version deletedAt }", Map.of("id", id));
        assertThat(back.path("product").path("deletedAt").isNull()).isTrue();
    }
}
