package co.cantera.money;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class MoneyGraphTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Bogota"));

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
    void takesTheNewestRateOfTheDayOrBefore() {
        set(here.admin(), "EUR", "2025-01-01", "4000");
        set(here.admin(), "EUR", "2025-06-01", "4500.5");
        assertThat(converted(here.rep(), "2025-05-31")).isEqualTo("8000.00 without []");
        assertThat(converted(here.rep(), "2025-06-01")).isEqualTo("9001.00 without []");
        assertThat(converted(here.rep(), "2024-12-31")).isEqualTo("0.00 without [\"2\"]");
        assertThat(converted(tenants.second().admin(), "2025-06-01")).isEqualTo("0.00 without [\"2\"]");
        set(here.admin(), "EUR", "2025-06-01", "4600");
        assertThat(converted(here.rep(), "2025-06-02")).isEqualTo("9200.00 without []");
        assertThat(rates(here.rep(), "EUR")).containsExactly("2025-06-01 4600", "2025-01-01 4000");
        assertThat(rates(tenants.second().rep(), "EUR")).isEmpty();
        assertThat(api.data(here.rep(), "{ currencies { currency own rate { rate } } }")
                        .toString())
                .contains("\"currency\":\"COP\",\"own\":true")
                .contains("\"currency\":\"EUR\",\"own\":false");
    }

    @Test
    void leavesRatesToAdmins() {
        String id = set(here.admin(), "MXN", "2025-01-01", "210")
                .path("exchangeRate")
                .path("id")
                .asString();
        assertThat(set(here.manager(), "MXN", "2025-01-02", "211").path("code").asString())
                .isEqualTo("NOT_ALLOWED");
        assertThat(delete(here.rep(), id).path("code").asString()).isEqualTo("NOT_ALLOWED");
        assertThat(delete(tenants.second().admin(), id).path("code").asString()).isEqualTo("NOT_FOUND");
        assertThat(delete(here.admin(), id).path("exchangeRate").path("id").asString())
                .isEqualTo(id);
        assertThat(rates(here.rep(), "MXN")).isEmpty();
    }

    @Test
    void refusesRatesThatMakeNoSense() {
        assertThat(fields("COP", TODAY.toString(), "2")).containsExactly("currency ownCurrency");
        assertThat(fields("USD", TODAY.plusDays(1).toString(), "2")).containsExactly("validFrom future");
        for (String rate : List.of("0", "-1")) {
            assertThat(fields("USD", "2025-01-01", rate)).as(rate).containsExactly("rate rate");
        }
    }

    private List<String> fields(String currency, String day, String rate) {
        return set(here.admin(), currency, day, rate)
                .path("fields")
                .valueStream()
                .map(field ->
                        field.path("path").asString() + " " + field.path("code").asString())
                .toList();
    }

    private JsonNode set(TestMember member, String currency, String day, String rate) {
        return api.data(member, """
                        mutation ($input: SetExchangeRateInput!) { setExchangeRate(input: $input) {
                          ... on SetExchangeRateSuccess { exchangeRate { id } }
                          ... on Problem { code }
                          ... on InvalidInput { fields { path code } } } }""", Map.of("input", Map.of("currency", currency, "validFrom", day, "rate", rate)))
                .path("setExchangeRate");
    }

    private JsonNode delete(TestMember member, String id) {
        return api.data(member, """
                        mutation ($id: ID!) { deleteExchangeRate(input: { id: $id }) {
                          ... on DeleteExchangeRateSuccess { exchangeRate { id } }
                          ... on Problem { code } } }""", Map.of("id", id)).path("deleteExchangeRate");
    }

    private List<String> rates(TestMember member, String currency) {
        return api.data(
                        member,
                        "query ($currency: Currency!) { exchangeRates(currency: $currency) { validFrom rate } }",
                        Map.of("currency", currency))
                .path("exchangeRates")
                .valueStream()
                .map(rate -> rate.path("validFrom").asString() + " "
                        + rate.path("rate").asString())
                .toList();
    }

    private String converted(TestMember member, String day) {
        JsonNode total = api.data(member, """
                        query ($on: Date) { convertedSums(sums: [[{ amount: "2", currency: "EUR" }]], on: $on) {
                          totals { total { amount } without { amount } } } }""", Map.of("on", day))
                .path("convertedSums")
                .path("totals")
                .path(0);
        return total.path("total").path("amount").asString() + " without "
                + total.path("without").findValues("amount");
    }
}
