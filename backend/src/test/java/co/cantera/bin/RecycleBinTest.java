package co.cantera.bin;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.DEAL;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is deleted can be taken back for a while, with what belongs to it. */
@CanteraTest
class RecycleBinTest {

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    DSLContext db;

    @Autowired
    List<Expiring> expiring;

    @Autowired
    Retention kept;

    @Test
    void takesADealBackTogetherWithItsDeletedCompany() {
        TestTenant here = tenants.create("papelera");
        String company = make(here.admin(), "Company", Map.of("name", "Ferretería"));
        String deal = make(here.admin(), "Deal", Map.of("name", "Puntillas", "companyId", company));
        delete(here.admin(), "Deal", deal);
        delete(here.admin(), "Company", company);

        List<JsonNode> rows = bin(here.admin(), null).toList();
        assertThat(rows.stream().map(row -> row.path("name").asString())).containsExactly("Ferretería", "Puntillas");
        JsonNode puntillas = rows.getLast();
        assertThat(puntillas.path("deletedBy").path("name").asString()).isEqualTo("Ana Admin");
        assertThat(puntillas.path("deletedTies").path(0).path("id").asString()).isEqualTo(company);

        assertThat(restore(here.admin(), deal, company).path("ids").size()).isEqualTo(2);
        assertThat(bin(here.admin(), null)).isEmpty();
        assertThat(api.data(
                                here.admin(),
                                "query ($id: ID!) { node(id: $id) { ... on Deal { deletedAt company { name } } } }",
                                Map.of("id", deal))
                        .path("node")
                        .toString())
                .isEqualTo("{\"deletedAt\":null,\"company\":{\"name\":\"Ferretería\"}}");
    }

    @Test
    void takesAllBackOrNone() {
        TestTenant here = tenants.create("todo-o-nada");
        String one = make(here.admin(), "Person", Map.of("givenName", "Una"));
        String other = make(here.admin(), "Person", Map.of("givenName", "Otra"));
        delete(here.admin(), "Person", one);
        assertThat(restore(here.admin(), one, other).path("__typename").asString())
                .isEqualTo("NotFound");
        assertThat(bin(here.admin(), null)).hasSize(1);
        assertThat(restore(here.admin()).path("__typename").asString()).isEqualTo("InvalidInput");
    }

    @Test
    void pagesThroughAllKindsNewestFirstAndFindsByName() {
        TestTenant here = tenants.create("papelera-larga");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            String type = List.of("Deal", "Company", "Person").get(i % 3);
            String name = "Cosa " + i;
            delete(
                    here.admin(),
                    type,
                    make(here.admin(), type, Map.of(type.equals("Person") ? "givenName" : "name", name)));
            names.addFirst(name);
        }
        List<String> paged = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = page(here.admin(), 2, after, null);
            page.path("edges")
                    .forEach(edge -> paged.add(edge.path("node").path("name").asString()));
            after = page.path("pageInfo").path("hasNextPage").asBoolean()
                    ? page.path("pageInfo").path("endCursor").asString()
                    : null;
        } while (after != null);
        assertThat(paged).isEqualTo(names);
        assertThat(bin(here.admin(), "cósa 4").map(row -> row.path("name").asString()))
                .containsExactly("Cosa 4");
    }

    @Test
    void endsWhatNobodyTookBackAndLetsGoOfIt() {
        TestTenant here = tenants.create("papelera-vieja");
        String company = make(here.admin(), "Company", Map.of("name", "Vieja"));
        make(here.admin(), "Company", Map.of("name", "Filial", "parentId", company));
        make(here.admin(), "Person", Map.of("givenName", "Empleada", "companyId", company));
        String deal = make(here.admin(), "Deal", Map.of("name", "Vivo", "companyId", company));
        delete(here.admin(), "Company", company);

        upkeep(here, Instant.now().plus(Duration.ofDays(29)));
        assertThat(bin(here.admin(), null)).hasSize(1);
        upkeep(here, Instant.now().plus(Duration.ofDays(31)));
        tenants.inside(here, () -> {
            assertThat(db.fetchCount(COMPANY)).isEqualTo(1);
            assertThat(db.fetchCount(COMPANY, COMPANY.PARENT_ID.isNotNull())).isZero();
            assertThat(db.select(DEAL.COMPANY_ID).from(DEAL).fetch(DEAL.COMPANY_ID))
                    .containsOnlyNulls();
        });
        assertThat(restore(here.admin(), company).path("__typename").asString()).isEqualTo("NotFound");
        assertThat(api.data(here.admin(), "query ($id: ID!) { node(id: $id) { id } }", Map.of("id", deal))
                        .path("node")
                        .isNull())
                .isFalse();
    }

    @Test
    void knowsNothingOfAnotherTenant() {
        TestTenant here = tenants.first();
        String foreign = make(tenants.second().admin(), "Deal", Map.of("name", "Ajeno"));
        delete(tenants.second().admin(), "Deal", foreign);
        assertThat(restore(here.admin(), foreign).path("__typename").asString()).isEqualTo("NotFound");
        assertThat(bin(here.admin(), "ajeno")).isEmpty();
    }

    private Stream<JsonNode> bin(TestMember member, @Nullable String name) {
        return page(member, 50, null, name).path("edges").valueStream().map(edge -> edge.path("node"));
    }

    private JsonNode page(TestMember member, int first, @Nullable String after, @Nullable String name) {
        Map<String, Object> variables = new HashMap<>(Map.of("first", first));
        variables.put("after", after);
        variables.put("name", name);
        return api.data(member, """
                        query ($first: Int!, $after: String, $name: String) { deletedRecords(first: $first, after: $after, name: $name) {
                          edges { node { id name deletedBy { name } deletedTies { id name } } } pageInfo { hasNextPage endCursor } } }""", variables).path("deletedRecords");
    }

    private JsonNode restore(TestMember member, String... ids) {
        return api.data(
                        member,
                        "mutation ($input: RestoreRecordsInput!) { restoreRecords(input: $input) { __typename ... on RestoreRecordsSuccess { ids } } }",
                        Map.of("input", Map.of("ids", List.of(ids))))
                .path("restoreRecords");
    }

    private void delete(TestMember by, String type, String id) {
        api.data(
                by,
                "mutation ($input: Delete%1$sInput!) { delete%1$s(input: $input) { __typename } }".formatted(type),
                Map.of("input", Map.of("id", id, "version", 1)));
    }

    private String make(TestMember by, String type, Map<String, ?> input) {
        String record = type.toLowerCase(Locale.ROOT);
        return api.data(
                        by,
                        "mutation ($input: Create%1$sInput!) { create%1$s(input: $input) { ... on Create%1$sSuccess { %2$s { id } } } }"
                                .formatted(type, record),
                        Map.of("input", input))
                .path("create" + type)
                .path(record)
                .path("id")
                .asString();
    }

    private void upkeep(TestTenant here, Instant now) {
        tenants.inside(
                here,
                () -> expiring.stream()
                        .filter(rows -> rows.place() == Expiring.Place.TENANT)
                        .forEach(rows -> {
                            int _ = rows.deleteOver(now, kept, 1_000);
                        }));
    }
}
