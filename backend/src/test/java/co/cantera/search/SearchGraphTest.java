package co.cantera.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CanteraTest
class SearchGraphTest {

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    TestTenant here;
    TestTenant there;

    @BeforeEach
    void records() {
        here = tenants.create("buscador-" + Long.toString(System.nanoTime(), 36));
        there = tenants.create("ajeno-" + Long.toString(System.nanoTime(), 36));
        for (TestTenant tenant : List.of(here, there)) {
            String mark = tenant == here ? "" : " ajena";
            company(
                    tenant.admin(),
                    Map.of(
                            "name",
                            "Ferretería Ñandú" + mark,
                            "taxId",
                            "800197268-4",
                            "phones",
                            List.of("601 745 1234"),
                            "emails",
                            List.of("compras@nandu.example"),
                            "city",
                            "Bogotá",
                            "description",
                            "Importa herramientas eléctricas al 100%"));
            company(tenant.admin(), Map.of("name", "Gran Ferretería del Norte" + mark));
        }
    }

    @Test
    void findsByAnyFragmentBlindToAccentsAndCase() {
        for (String text : List.of(
                "ÑANDU", "ferreteria ñan", "nandu.example", "bogota", "745 12 34", "8001972", "800.197.268-4")) {
            assertThat(names(here.admin(), text)).as(text).containsExactly("Ferretería Ñandú");
        }
    }

    @Test
    void findsByTheWordsOfALongText() {
        assertThat(names(here.admin(), "importar herramienta eléctrica")).containsExactly("Ferretería Ñandú");
    }

    @Test
    void showsNamesThatBeginSoFirst() {
        assertThat(names(here.admin(), "ferretería")).containsExactly("Ferretería Ñandú", "Gran Ferretería del Norte");
        assertThat(names(here.admin(), "gran")).containsExactly("Gran Ferretería del Norte");
    }

    @Test
    void forgivesATypingErrorWhenNothingElseIsFound() {
        assertThat(names(here.admin(), "feretteria")).contains("Ferretería Ñandú");
        assertThat(names(here.admin(), "xyzzyx")).isEmpty();
    }

    @Test
    void takesWildcardsAndOperatorsAsTheyAre() {
        for (String text : List.of("%%", "__", "' or 1=1", "!!", "& | !", "\\\\", "\"", "a".repeat(5_000))) {
            assertThat(names(here.admin(), text)).as(text).isEmpty();
        }
    }

    @Test
    void findsNothingByASingleLetter() {
        assertThat(names(here.admin(), "f")).isEmpty();
        assertThat(names(here.admin(), "  ")).isEmpty();
    }

    @Test
    void saysThatThereAreMore() {
        var group = api.data(here.admin(), "{ search(text: \"ferretería\", first: 1) { kind hasMore records { id } } }")
                .path("search")
                .path(0);
        assertThat(group.path("kind").asString()).isEqualTo("COMPANY");
        assertThat(group.path("hasMore").asBoolean()).isTrue();
        assertThat(group.path("records").size()).isEqualTo(1);
    }

    @Test
    void findsNoDeletedRecord() {
        String id = company(here.admin(), Map.of("name", "Borrada"));
        api.data(
                here.admin(),
                "mutation ($id: ID!) { deleteCompany(input: { id: $id, version: 1 }) { __typename } }",
                Map.of("id", id));
        assertThat(names(here.admin(), "borrada")).isEmpty();
    }

    @Test
    void keepsRecordsAtHandForOneMemberOnly() {
        String id = company(here.rep(), Map.of("name", "Preferida"));
        favourite(here.rep(), id, true);
        favourite(here.rep(), id, true);
        assertThat(favourites(here.rep())).containsExactly("Preferida");
        assertThat(favourites(here.admin())).isEmpty();
        favourite(here.rep(), id, false);
        assertThat(favourites(here.rep())).isEmpty();
    }

    private List<String> names(TestMember member, String text) {
        return api.data(
                        member,
                        "query ($text: String!) { search(text: $text) { records { ... on Company { name } } } }",
                        Map.of("text", text))
                .path("search")
                .valueStream()
                .flatMap(group -> group.path("records").valueStream())
                .map(record -> record.path("name").asString())
                .toList();
    }

    private void favourite(TestMember member, String id, boolean favourite) {
        var answer = api.data(
                member,
                "mutation ($input: SetFavouriteInput!) { setFavourite(input: $input) { ... on SetFavouriteSuccess { favourite } } }",
                Map.of("input", Map.of("id", id, "favourite", favourite)));
        assertThat(answer.path("setFavourite").path("favourite").asBoolean()).isEqualTo(favourite);
    }

    private List<String> favourites(TestMember member) {
        return api.data(member, "{ favourites { ... on Company { name } } }")
                .path("favourites")
                .valueStream()
                .map(record -> record.path("name").asString())
                .toList();
    }

    private String company(TestMember member, Map<String, ?> input) {
        return api.data(
                        member,
                        "mutation ($input: CreateCompanyInput!) { createCompany(input: $input) { ... on CreateCompanySuccess { company { id } } } }",
                        Map.of("input", input))
                .path("createCompany")
                .path("company")
                .path("id")
                .asString();
    }
}
