package co.cantera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.schema.tenant.tables.records.CompanyRecord;
import co.cantera.shared.ids.UuidV7;
import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class DirectoryGraphTest {

    private static final String FAILURES = "... on Problem { code } ... on InvalidInput { fields { path code } }";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    DSLContext db;

    TestTenant here;
    TestTenant there;

    @BeforeEach
    void both() {
        here = tenants.first();
        there = tenants.second();
    }

    @Test
    void changesAPersonWhoseCompanyIsSomebodyElses() {
        String company = company(here.colleague(), Map.of("name", "Empresa ajena"));
        String person = person(
                here.admin(),
                Map.of(
                        "givenName",
                        "Paula",
                        "companyId",
                        company,
                        "ownerId",
                        here.rep().id()));
        assertThat(update(here.rep(), "Person", Map.of("id", person, "jobTitle", "Compras", "companyId", company))
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(update(here.rep(), "Person", Map.of("id", person, "version", 2, "jobTitle", "Gerencia"))
                        .path("version")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void changesACompanyWhoseParentIsSomebodyElses() {
        String parent = company(here.colleague(), Map.of("name", "Matriz ajena"));
        String company = company(
                here.admin(),
                Map.of(
                        "name",
                        "Filial",
                        "parentId",
                        parent,
                        "ownerId",
                        here.rep().id()));
        assertThat(update(here.rep(), "Company", Map.of("id", company, "city", "Cali"))
                        .path("version")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void linksNoCompanyThatThePersonCannotOpen() {
        String deleted = company(here.rep(), Map.of("name", "Borrada"));
        act(here.rep(), "deleteCompany", "company { id }", Map.of("id", deleted, "version", 1));
        String foreign = company(there.admin(), Map.of("name", "De otra cuenta"));
        String anothers = company(here.colleague(), Map.of("name", "De Carlos"));
        String person = person(here.rep(), Map.of("givenName", "Pedro"));
        String company = company(here.rep(), Map.of("name", "De Rosa"));
        for (String hidden : List.of(deleted, foreign, anothers)) {
            refuses("createPerson", "companyId", Map.of("givenName", "Nadie", "companyId", hidden));
            refuses("updatePerson", "companyId", Map.of("id", person, "version", 1, "companyId", hidden));
            refuses("createCompany", "parentId", Map.of("name", "Nada", "parentId", hidden));
            refuses("updateCompany", "parentId", Map.of("id", company, "version", 1, "parentId", hidden));
        }
    }

    @Test
    void countsExactlyUpToTenThousand() {
        TestTenant counted = tenants.create("contada");
        add(counted, 1_200);
        assertThat(count(counted)).isEqualTo(1_200);
        add(counted, 8_800);
        assertThat(count(counted)).isEqualTo(10_000);
        add(counted, 100);
        assertThat(count(counted)).isEqualTo(10_001);
        assertThat(count(there)).isLessThan(100);
    }

    private void add(TestTenant tenant, int companies) {
        tenants.inside(
                tenant,
                () -> db.batchInsert(IntStream.range(0, companies)
                                .mapToObj(i -> {
                                    CompanyRecord company = new CompanyRecord();
                                    company.setId(UuidV7.next());
                                    company.setName("Empresa " + i);
                                    return company;
                                })
                                .toList())
                        .execute());
    }

    private int count(TestTenant tenant) {
        return api.data(tenant.admin(), "{ companies(first: 1) { totalCount } }")
                .path("companies")
                .path("totalCount")
                .asInt();
    }

    private void refuses(String act, String path, Map<String, ?> input) {
        JsonNode answer = act(here.rep(), act, "__typename", input);
        assertThat(answer.path("fields").findValuesAsString("path"))
                .as(answer.toString())
                .containsExactly(path);
        assertThat(answer.path("fields").findValuesAsString("code")).containsExactly("unknown");
    }

    private String company(TestMember member, Map<String, ?> input) {
        return act(member, "createCompany", "company { id }", allowed(input))
                .path("company")
                .path("id")
                .asString();
    }

    private String person(TestMember member, Map<String, ?> input) {
        return act(member, "createPerson", "person { id }", allowed(input))
                .path("person")
                .path("id")
                .asString();
    }

    /** Names stand in other tests too. */
    private static Map<String, Object> allowed(Map<String, ?> input) {
        Map<String, Object> allowed = new HashMap<>(input);
        allowed.put("allowDuplicate", true);
        return allowed;
    }

    private JsonNode update(TestMember member, String type, Map<String, ?> changes) {
        Map<String, Object> input = new HashMap<>(changes);
        input.putIfAbsent("version", 1);
        String field = type.equals("Person") ? "person" : "company";
        JsonNode answer = act(member, "update" + type, field + " { version }", input);
        assertThat(answer.path("__typename").asString()).as(answer.toString()).endsWith("Success");
        return answer.path(field);
    }

    private JsonNode act(TestMember member, String act, String selection, Map<String, ?> input) {
        String type = Character.toUpperCase(act.charAt(0)) + act.substring(1);
        String document =
                "mutation ($input: %1$sInput!) { %2$s(input: $input) { __typename ... on %1$sSuccess { %3$s } %4$s } }"
                        .formatted(type, act, selection, FAILURES);
        return api.data(member, document, Map.of("input", input)).path(act);
    }
}
