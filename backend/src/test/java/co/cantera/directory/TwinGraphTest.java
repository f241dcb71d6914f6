package co.cantera.directory;

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
class TwinGraphTest {

    private static final String TWINS =
            "twins { company { id name } person { id name } owner { name } reasons blocks }";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    TestTenant here;

    @BeforeEach
    void here() {
        here = tenants.create("gemelas" + System.nanoTime() % 1_000_000_000);
    }

    @Test
    void asksBeforeItSavesALikelyTwinAndSavesItForWhoKnowsBetter() {
        String first = save(here.rep(), "Company", Map.of("name", "Ferretería El Tornillo S.A.S."));
        JsonNode asked = create(here.rep(), "Company", Map.of("name", "Ferreteria El Tornilo"));
        assertThat(asked.path("code").asString()).isEqualTo("DUPLICATE_FOUND");
        JsonNode twin = asked.path("twins").path(0);
        assertThat(twin.path("company").path("id").asString()).isEqualTo(first);
        assertThat(twin.path("reasons").toString()).isEqualTo("[\"NAME\"]");
        save(here.rep(), "Company", Map.of("name", "Ferreteria El Tornilo", "allowDuplicate", true));
    }

    @Test
    void savesTheSameTaxNumberForABranchOnly() {
        String head = save(here.rep(), "Company", Map.of("name", "Casa matriz", "taxId", "899999068"));
        Map<String, Object> twin = Map.of("name", "Otra", "taxId", "899.999.068-1", "allowDuplicate", true);
        JsonNode refused = create(here.rep(), "Company", twin);
        assertThat(refused.path("code").asString()).isEqualTo("DUPLICATE_BLOCKED");
        assertThat(refused.path("blocks").asBoolean()).isTrue();
        save(here.rep(), "Company", Map.of("name", "Sucursal Norte", "taxId", "899999068", "parentId", head));
        String alone = save(here.rep(), "Company", Map.of("name", "Suelta"));
        JsonNode changed =
                update(here.rep(), Map.of("id", alone, "version", 1, "taxId", "899999068", "allowDuplicate", true));
        assertThat(changed.path("code").asString()).isEqualTo("DUPLICATE_BLOCKED");
        update(here.rep(), Map.of("id", alone, "version", 1, "taxId", "899999068", "parentId", head));
    }

    @Test
    void tellsOfOneOutOfReachNothingButItsOwner() {
        save(
                here.colleague(),
                "Person",
                Map.of("givenName", "Marta", "familyName", "Ruiz", "phones", List.of("3001234567")));
        JsonNode twins = create(here.rep(), "Person", Map.of("givenName", "Nueva", "phones", List.of("300 123 4567")))
                .path("twins");
        assertThat(twins.size()).isEqualTo(1);
        assertThat(twins.path(0).path("person").isNull()).isTrue();
        assertThat(twins.path(0).path("owner").path("name").asString()).isEqualTo("Carlos Colega");
        assertThat(twins.path(0).path("reasons").toString()).isEqualTo("[\"PHONE\"]");
        assertThat(twins.toString()).doesNotContain("Marta").doesNotContain("person_");
        assertThat(create(here.rep(), "Person", Map.of("givenName", "Martha", "familyName", "Ruiz"))
                        .path("person")
                        .path("id")
                        .asString())
                .as("a name that is only like it is no twin out of reach")
                .startsWith("person_");
    }

    @Test
    void looksOnlyForWhatAnUpdateChanges() {
        save(here.rep(), "Company", Map.of("name", "Repetida"));
        String twin = save(here.rep(), "Company", Map.of("name", "Repetida", "allowDuplicate", true));
        assertThat(update(here.rep(), Map.of("id", twin, "version", 1, "city", "Cali"))
                        .path("company")
                        .path("version")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void knowsNothingOfOtherTenants() {
        save(tenants.second().admin(), "Company", Map.of("name", "Exclusiva de allá", "phones", List.of("3109998877")));
        save(here.rep(), "Company", Map.of("name", "Exclusiva de allá", "phones", List.of("3109998877")));
    }

    @Test
    void findsTwinsWhileOneTypesAndAsksTheirOwners() {
        save(here.colleague(), "Company", Map.of("name", "De Carlos", "emails", List.of("compras@decarlos.example")));
        Map<String, Object> probe = Map.of("name", "Car", "emails", List.of("compras@decarlos.example", "comp"));
        JsonNode twins = api.data(
                        here.rep(),
                        "query ($probe: CompanyProbe!) { twins: companyTwins(probe: $probe) { company { id } owner { name } reasons } }",
                        Map.of("probe", probe))
                .path("twins");
        assertThat(twins.path(0).path("reasons").toString()).isEqualTo("[\"EMAIL\"]");
        JsonNode asked = api.data(
                        here.rep(),
                        "mutation ($input: RequestAccessInput!) { requestAccess(input: $input) { ... on RequestAccessSuccess { owners { name } } ... on Problem { code } } }",
                        Map.of("input", Map.of("company", probe, "note", "Me llamaron a mí")))
                .path("requestAccess");
        assertThat(asked.path("owners").path(0).path("name").asString()).isEqualTo("Carlos Colega");
        JsonNode nobody = api.data(
                        here.rep(),
                        "mutation ($input: RequestAccessInput!) { requestAccess(input: $input) { ... on Problem { code } } }",
                        Map.of("input", Map.of("company", Map.of("name", "Nadie la conoce"))))
                .path("requestAccess");
        assertThat(nobody.path("code").asString()).isEqualTo("NOT_FOUND");
    }

    private String save(TestMember by, String type, Map<String, ?> input) {
        JsonNode answer = create(by, type, input);
        JsonNode id = answer.path(type.equals("Company") ? "company" : "person").path("id");
        assertThat(id.isString()).as(answer.toString()).isTrue();
        return id.asString();
    }

    private JsonNode create(TestMember by, String type, Map<String, ?> input) {
        return act(by, "create" + type, type.equals("Company") ? "company" : "person", input);
    }

    private JsonNode update(TestMember by, Map<String, ?> input) {
        return act(by, "updateCompany", "company", input);
    }

    private JsonNode act(TestMember by, String act, String record, Map<String, ?> input) {
        String type = Character.toUpperCase(act.charAt(0)) + act.substring(1);
        return api.data(
                        by,
                        "mutation ($input: %1$sInput!) { %2$s(input: $input) { ... on %1$sSuccess { %3$s { id version } } ... on Problem { code } ... on DuplicateFound { blocks %4$s } ... on InvalidInput { fields { path code } } } }"
                                .formatted(type, act, record, TWINS),
                        Map.of("input", new HashMap<>(input)))
                .path(act);
    }
}
