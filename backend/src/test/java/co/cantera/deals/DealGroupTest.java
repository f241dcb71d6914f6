package co.cantera.deals;

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

/** What groups of deals there are, and that they never add two currencies. */
@CanteraTest
class DealGroupTest {

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    TestTenant here;

    @BeforeEach
    void here() {
        here = tenants.first();
    }

    @Test
    void addsUpEachCurrencyByItself() {
        deal("Suma uno", Map.of("amount", money("100.50", "COP"), "source", "Feria Ñ"));
        deal("Suma dos", Map.of("amount", money("200", "COP"), "source", "Feria Ñ"));
        deal("Suma tres", Map.of("amount", money("7", "USD"), "source", "feria n"));
        deal("Suma cuatro", Map.of());
        assertThat(groups(here.rep(), "SOURCE", "Suma")).containsExactly("Feria Ñ 3 COP 300.5 USD 7", "null 1");
        assertThat(groups(here.colleague(), "SOURCE", "Suma")).isEmpty();
        assertThat(groups(tenants.second().admin(), "SOURCE", "Suma")).isEmpty();
    }

    @Test
    void standsStagesInTheirOrderAndMonthsInTime() {
        deal("Orden uno", Map.of("stageId", here.stage(2), "closeDate", "2026-03-02"));
        deal("Orden dos", Map.of("stageId", here.stage(0), "closeDate", "2025-12-31"));
        deal("Orden tres", Map.of("stageId", here.stage(2)));
        assertThat(groups(here.rep(), "STAGE", "Orden"))
                .extracting(each -> each.replace("Ventas · ", ""))
                .containsExactly("Contacto 1", "Cierre 2");
        assertThat(groups(here.rep(), "CLOSE_MONTH", "Orden")).containsExactly("2025-12 1", "2026-03 1", "null 1");
        assertThat(groups(here.rep(), "OWNER", "Orden")).containsExactly("Rosa Rep 3");
    }

    @Test
    void groupsByAnOwnChoiceAndByNothingElseOfThem() {
        String text = api.answer(here.rep(), "{ dealGroups(by: { custom: \"nada\" }) { more } }", Map.of())
                .toString();
        assertThat(text).contains("NO_SUCH_GROUPING");
    }

    private List<String> groups(TestMember member, String by, String fragment) {
        return api.data(
                        member,
                        "query ($by: DealGrouping!, $filter: DealFilter) { dealGroups(by: $by, filter: $filter) { more groups { key label count sums { amount currency } } } }",
                        Map.of("by", Map.of("field", by), "filter", Map.of("name", Map.of("contains", fragment + " "))))
                .path("dealGroups")
                .path("groups")
                .valueStream()
                .map(group -> {
                    StringBuilder told = new StringBuilder(group.path("label").asString("null") + " "
                            + group.path("count").asInt());
                    group.path("sums")
                            .forEach(sum -> told.append(' ')
                                    .append(sum.path("currency").asString())
                                    .append(' ')
                                    .append(new java.math.BigDecimal(
                                                    sum.path("amount").asString())
                                            .stripTrailingZeros()
                                            .toPlainString()));
                    return told.toString();
                })
                .toList();
    }

    private static Map<String, String> money(String amount, String currency) {
        return Map.of("amount", amount, "currency", currency);
    }

    private void deal(String name, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("name", name);
        input.putIfAbsent("stageId", here.stage(0));
        assertThat(api.data(
                                here.rep(),
                                "mutation ($input: CreateDealInput!) { createDeal(input: $input) { __typename } }",
                                Map.of("input", input))
                        .toString())
                .contains("Success");
    }
}
