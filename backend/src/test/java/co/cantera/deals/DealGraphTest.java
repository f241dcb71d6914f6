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
import tools.jackson.databind.JsonNode;

@CanteraTest
class DealGraphTest {

    private static final String CREATE = """
            mutation ($input: CreateDealInput!) { createDeal(input: $input) { __typename
              ... on CreateDealSuccess { deal { id version name status amount { amount currency } stage { id name } owner { name } team { name }
                company { id name } viewerCanEdit timeline { edges { node { kind actor { name } fields { field before after } } } } } }
              ... on Problem { code message } ... on InvalidInput { fields { path code message } } } }""";
    private static final String MOVE = """
            mutation ($input: MoveDealInput!) { __typename moveDeal(input: $input) { __typename
              ... on MoveDealSuccess { deal { id version stage { id } } } ... on VersionConflict { current { id } } ... on Problem { code } } }""";
    private static final String COLUMN = """
            query ($stage: ID!, $after: String, $first: Int = 20) { deals(first: $first, after: $after, filter: {stage: {eq: $stage}, status: [OPEN]},
              orderBy: {field: RANK, direction: ASC}) { totalCount pageInfo { hasNextPage endCursor } edges { node { id name } } } }""";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    TestTenant here;
    TestTenant there;

    @BeforeEach
    void both() {
        here = tenants.first();
        there = tenants.second();
    }

    private JsonNode create(TestMember member, TestTenant tenant, String name) {
        return create(member, Map.of("name", name, "stageId", tenant.stage(0)));
    }

    private JsonNode create(TestMember member, Map<String, ?> input) {
        return api.data(member, CREATE, Map.of("input", input)).path("createDeal");
    }

    @Test
    void createsADealWithItsTimeline() {
        JsonNode answer = create(
                here.rep(),
                Map.of("name", "Dotación 2027", "amount", Map.of("amount", "24500000.50", "currency", "COP")));
        JsonNode deal = answer.path("deal");
        assertThat(answer.path("__typename").asString()).isEqualTo("CreateDealSuccess");
        assertThat(deal.path("amount").path("amount").asString()).isEqualTo("24500000.50");
        assertThat(deal.path("owner").path("name").asString()).isEqualTo("Rosa Rep");
        assertThat(deal.path("team").path("name").asString()).isEqualTo("Norte");
        JsonNode change = deal.path("timeline").path("edges").path(0).path("node");
        assertThat(change.path("kind").asString()).isEqualTo("CREATED");
        assertThat(change.path("actor").path("name").asString()).isEqualTo("Rosa Rep");
    }

    @Test
    void tellsEveryFieldThatIsWrong() {
        JsonNode answer = create(
                here.rep(), Map.of("name", " ", "amount", Map.of("amount", "-1", "currency", "COP"), "id", "deal_x"));
        assertThat(answer.path("code").asString()).isEqualTo("INVALID_INPUT");
        assertThat(answer.path("fields").findValuesAsString("path")).containsExactlyInAnyOrder("id", "name", "amount");
    }

    @Test
    void placesACardBetweenTwoOthersByChangingOneRow() {
        String stage = here.stage(2);
        var ids = List.of("C", "B", "A").stream()
                .map(name -> create(here.colleague(), Map.of("name", name, "stageId", stage))
                        .path("deal")
                        .path("id")
                        .asString())
                .toList();
        JsonNode moved = api.data(
                here.colleague(),
                MOVE,
                Map.of(
                        "input",
                        Map.of(
                                "id",
                                ids.get(0),
                                "version",
                                1,
                                "stageId",
                                stage,
                                "place",
                                Map.of("after", ids.get(2)))));
        assertThat(moved.path("moveDeal").path("deal").path("version").asInt()).isEqualTo(2);
        JsonNode column = api.data(here.colleague(), COLUMN, Map.of("stage", stage));
        assertThat(column.path("deals").findValuesAsString("name")).containsExactly("A", "C", "B");
    }

    @Test
    void refusesAChangeOfAnOlderVersion() {
        String id = create(here.rep(), here, "Vieja").path("deal").path("id").asString();
        Map<String, Object> input = Map.of("id", id, "version", 1, "stageId", here.stage(1));
        api.data(here.rep(), MOVE, Map.of("input", input));
        JsonNode second = api.data(here.rep(), MOVE, Map.of("input", input)).path("moveDeal");
        assertThat(second.path("code").asString()).isEqualTo("VERSION_CONFLICT");
        assertThat(second.path("current").path("id").asString()).isEqualTo(id);
    }

    @Test
    void pagesByKeyWithoutGapsOrDoubles() {
        for (int i = 0; i < 7; i++) {
            create(there.rep(), there, "Página " + i);
        }
        Map<String, Object> variables = new HashMap<>(Map.of("stage", there.stage(0), "first", 3));
        java.util.Set<String> seen = new java.util.HashSet<>();
        JsonNode page;
        do {
            page = api.data(there.rep(), COLUMN, variables).path("deals");
            page.findValuesAsString("name")
                    .forEach(name -> assertThat(seen.add(name)).isTrue());
            variables.put("after", page.path("pageInfo").path("endCursor").asString());
        } while (page.path("pageInfo").path("hasNextPage").asBoolean());
        assertThat(seen).hasSize(page.path("totalCount").asInt());
    }

    @Test
    void showsEachOnlyWhatIsInReach() {
        String id =
                create(here.rep(), here, "Del norte").path("deal").path("id").asString();
        String document = "query ($id: ID!) { node(id: $id) { id } }";
        for (TestMember sees : List.of(here.rep(), here.lead(), here.manager(), here.admin())) {
            assertThat(api.data(sees, document, Map.of("id", id))
                            .path("node")
                            .path("id")
                            .asString())
                    .isEqualTo(id);
        }
        for (TestMember blind : List.of(here.colleague(), there.admin(), there.rep())) {
            assertThat(api.data(blind, document, Map.of("id", id)).path("node").isNull())
                    .isTrue();
        }
    }

    @Test
    void doesAnActWithAKeyOnceOnly() {
        Map<String, Object> input =
                Map.of("name", "Una vez", "stageId", here.stage(0), "idempotencyKey", "k-" + System.nanoTime());
        String first = create(here.rep(), input).path("deal").path("id").asString();
        String again = create(here.rep(), input).path("deal").path("id").asString();
        assertThat(again).isEqualTo(first);
        Map<String, Object> other = new HashMap<>(input);
        other.put("name", "Otra");
        JsonNode refused = api.answer(here.rep(), CREATE, Map.of("input", other));
        assertThat(refused.path("errors")
                        .path(0)
                        .path("extensions")
                        .path("code")
                        .asString())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void laysTheOpenDealsOut() {
        create(here.rep(), Map.of("name", "Tablero", "amount", Map.of("amount", "10", "currency", "USD")));
        JsonNode board = api.data(
                        here.admin(),
                        "{ board { pipeline { name stages { name } } columns { count sums { amount currency } stage { name } deals { totalCount edges { node { name } } } } } }")
                .path("board");
        assertThat(board.path("columns").size()).isEqualTo(3);
        assertThat(board.path("columns").path(0).path("deals").findValuesAsString("name"))
                .contains("Tablero");
    }
}
