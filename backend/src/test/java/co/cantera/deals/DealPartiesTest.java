package co.cantera.deals;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class DealPartiesTest {

    private static final String DEAL = """
            deal { id version competitors { id name } wonBy { name } recurring { count total { amount } }
              people { edges { node { role person { id name } } } } split { edges { node { percent member { name } } } } }""";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    static @Nullable TestTenant own;
    TestTenant here;

    @BeforeEach
    void here() {
        here = own == null ? own = tenants.create("con-partes") : own;
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

    private String deal() {
        return act(here.rep(), "createDeal", "deal { id }", Map.of("name", "Con gente", "stageId", here.stage(0)))
                .path("deal")
                .path("id")
                .asString();
    }

    private String person(TestMember by, String name) {
        return act(by, "createPerson", "person { id }", Map.of("givenName", name))
                .path("person")
                .path("id")
                .asString();
    }

    @Test
    void setsThePartsInThePurchaseAllAtOnce() {
        String deal = deal();
        String marta = person(here.rep(), "Marta");
        String luis = person(here.rep(), "Luis");
        act(
                here.rep(),
                "setDealPeople",
                DEAL,
                Map.of("id", deal, "version", 1, "people", List.of(part(marta, "BUYER"))));
        JsonNode set = act(
                        here.rep(),
                        "setDealPeople",
                        DEAL,
                        Map.of(
                                "id",
                                deal,
                                "version",
                                2,
                                "people",
                                List.of(part(luis, "DECISION_MAKER"), part(marta, "CHAMPION"))))
                .path("deal");
        assertThat(set.path("version").asInt()).isEqualTo(3);
        assertThat(set.path("people").findValuesAsString("role")).containsExactly("DECISION_MAKER", "CHAMPION");
        assertThat(set.path("people").findValuesAsString("name")).containsExactly("Luis", "Marta");
        String hidden = person(here.colleague(), "Ajena");
        JsonNode refused = act(
                here.rep(),
                "setDealPeople",
                DEAL,
                Map.of(
                        "id",
                        deal,
                        "version",
                        3,
                        "people",
                        List.of(part(hidden, "USER"), part(luis, "USER"), part(luis, "BUYER"))));
        assertThat(refused.path("fields").findValuesAsString("path"))
                .containsExactly("people[0].personId", "people[2].personId");
    }

    private static Map<String, String> part(String person, String role) {
        return Map.of("personId", person, "role", role);
    }

    @Test
    void sharesAddUpToAHundred() {
        String deal = deal();
        var rep = Map.of("memberId", here.rep().id(), "percent", "60.5");
        var colleague = Map.of("memberId", here.colleague().id(), "percent", "39.5");
        Map<String, Object> input = new HashMap<>(Map.of("id", deal, "version", 1, "members", List.of(rep)));
        assertThat(act(here.rep(), "setDealSplit", DEAL, input)
                        .path("fields")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("notHundred");
        input.put("members", List.of(rep, colleague));
        JsonNode set = act(here.rep(), "setDealSplit", DEAL, input).path("deal");
        assertThat(set.path("split").findValuesAsString("name")).containsExactly("Rosa Rep", "Carlos Colega");
        assertThat(api.data(here.colleague(), "query ($id: ID!) { node(id: $id) { id } }", Map.of("id", deal))
                        .path("node")
                        .isNull())
                .as("a share gives no sight")
                .isTrue();
        input.put("version", 2);
        input.put("members", List.of());
        assertThat(act(here.rep(), "setDealSplit", DEAL, input)
                        .path("deal")
                        .path("split")
                        .path("edges")
                        .size())
                .isZero();
    }

    @Test
    void aLostDealSaysWhoWonIt() {
        String deal = deal();
        String name = "Rival " + System.nanoTime();
        String rival = act(here.rep(), "createCompetitor", "competitor { id }", Map.of("name", name))
                .path("competitor")
                .path("id")
                .asString();
        assertThat(act(here.rep(), "createCompetitor", "competitor { id }", Map.of("name", name))
                        .path("fields")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("taken");
        assertThat(act(tenants.second().rep(), "createCompetitor", "competitor { name }", Map.of("name", name))
                        .path("__typename")
                        .asString())
                .isEqualTo("CreateCompetitorSuccess");
        JsonNode lost = act(
                        here.rep(),
                        "loseDeal",
                        DEAL,
                        Map.of("id", deal, "version", 1, "lostReasonId", here.reason(), "wonById", rival))
                .path("deal");
        assertThat(lost.path("wonBy").path("name").asString()).isEqualTo(name);
        assertThat(lost.path("competitors").findValuesAsString("name")).containsExactly(name);
        JsonNode open = act(here.rep(), "reopenDeal", DEAL, Map.of("id", deal, "version", 2))
                .path("deal");
        assertThat(open.path("wonBy").isNull()).isTrue();
        assertThat(open.path("competitors").size()).isEqualTo(1);
    }

    @Test
    void keepsWhatComesInAgainAndAgain() {
        String deal = deal();
        Map<String, Object> recurring = new HashMap<>(
                Map.of("amount", Map.of("amount", "150000", "currency", "COP"), "period", "MONTH", "count", 0));
        Map<String, Object> input = new HashMap<>(Map.of("id", deal, "version", 1, "recurring", recurring));
        assertThat(act(here.rep(), "updateDeal", DEAL, input)
                        .path("fields")
                        .path(0)
                        .path("path")
                        .asString())
                .isEqualTo("recurring.count");
        recurring.put("count", 12);
        JsonNode set = act(here.rep(), "updateDeal", DEAL, input).path("deal").path("recurring");
        assertThat(new BigDecimal(set.path("total").path("amount").asString())).isEqualByComparingTo("1800000");
        input.put("version", 2);
        input.put("recurring", null);
        assertThat(act(here.rep(), "updateDeal", DEAL, input)
                        .path("deal")
                        .path("recurring")
                        .isNull())
                .isTrue();
    }
}
