package co.cantera.deals;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.StatementCount;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class DealStatementsTest {

    private static final String LIST = """
            query ($stage: ID!) { deals(first: 50, filter: {stage: {eq: $stage}}, orderBy: {field: AMOUNT, direction: DESC}) {
              %s pageInfo { hasNextPage endCursor }
              edges { node { id name amount { amount currency } stage { name } closeDate company { name } person { name } owner { name } } } } }""";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    StatementCount statements;

    TestTenant here;

    @BeforeEach
    void fill() {
        here = tenants.first();
        String company = api.data(
                        here.admin(),
                        "mutation { createCompany(input: {name: \"Textiles\", allowDuplicate: true}) { ... on CreateCompanySuccess { company { id } } } }")
                .findValuesAsString("id")
                .getFirst();
        String person = api.data(
                        here.admin(),
                        "mutation { createPerson(input: {givenName: \"Marta\", allowDuplicate: true}) { ... on CreatePersonSuccess { person { id } } } }")
                .findValuesAsString("id")
                .getFirst();
        for (int i = 0; i < 5; i++) {
            create(Map.of("name", "Negocio " + i, "stageId", here.stage(0), "companyId", company, "personId", person));
        }
    }

    private JsonNode create(Map<String, ?> input) {
        return api.data(
                here.admin(),
                "mutation ($input: CreateDealInput!) { createDeal(input: $input) { ... on CreateDealSuccess { deal { id version } } } }",
                Map.of("input", input));
    }

    private List<String> list(String extra) {
        return statements.during(() -> api.data(here.admin(), LIST.formatted(extra), Map.of("stage", here.stage(0))));
    }

    @Test
    void listsAPageInTwoStatementsWhateverItsLength() {
        list("");
        assertThat(list("")).hasSize(2);
    }

    @Test
    void countsInTheSameStatement() {
        list("totalCount");
        assertThat(list("totalCount")).hasSize(2);
    }

    @Test
    void readsOneDealWithAllItsRelationsInTwo() {
        String id = create(Map.of("name", "Uno")).findValuesAsString("id").getFirst();
        assertThat(statements.during(() -> api.data(
                        here.admin(),
                        "query ($id: ID!) { node(id: $id) { ... on Deal { name company { name } person { name } owner { name } stage { name } team { name } } } }",
                        Map.of("id", id))))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void changesADealInTwoStatements() {
        String id = create(Map.of("name", "Dos")).findValuesAsString("id").getFirst();
        assertThat(statements.during(() -> api.data(
                        here.admin(),
                        "mutation ($id: ID!) { updateDeal(input: {id: $id, version: 1, amount: {amount: \"5\", currency: \"COP\"}}) { __typename } }",
                        Map.of("id", id))))
                .hasSize(2);
    }
}
