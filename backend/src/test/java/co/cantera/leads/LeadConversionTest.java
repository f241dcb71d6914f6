package co.cantera.leads;

import static co.cantera.testing.FieldApi.options;
import static co.cantera.testing.FieldApi.value;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.FieldApi;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class LeadConversionTest {

    private static final String CONVERT = """
            mutation ($input: ConvertLeadInput!) { convertLead(input: $input) { __typename
              ... on ConvertLeadSuccess { lead { status viewerCanEdit response { state }
                conversion { company { id name } person { id name } deal { id name viewerCanOpen } }
                owner { id } } }
              ... on Problem { code } ... on InvalidInput { fields { path code } } } }""";

    private static final String TWINS = """
            query ($id: ID!, $taxId: String) { leadTwins(leadId: $id, taxId: $taxId) {
              companies { company { name } signs } people { person { name } signs } } }""";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    FieldApi fields;

    TestTenant here;

    @BeforeEach
    void first() {
        here = tenants.first();
    }

    @Test
    void makesACompanyAPersonAndADealInOneAct() {
        String lead = lead(here.rep(), "Paula Ruiz", List.of("+573001112233"), "Ferretería El Tornillo");
        JsonNode done = convert(
                        here.rep(),
                        Map.of(
                                "id",
                                lead,
                                "version",
                                1,
                                "company",
                                Map.of("create", Map.of("name", "Ferretería El Tornillo", "taxId", "900123456")),
                                "person",
                                Map.of("create", Map.of("givenName", "Paula", "familyName", "Ruiz")),
                                "deal",
                                Map.of(
                                        "name",
                                        "Primer pedido",
                                        "amount",
                                        Map.of("amount", "1500000", "currency", "COP"))))
                .path("lead");
        assertThat(done.path("status").asString()).as(done.toString()).isEqualTo("CONVERTED");
        assertThat(done.path("viewerCanEdit").asBoolean()).isFalse();
        assertThat(done.path("response").path("state").asString()).isEqualTo("ANSWERED");
        JsonNode deal = api.data(
                        here.rep(),
                        "{ node(id: \"%s\") { ... on Deal { name amount { amount } company { name } person { name phones } owner { id } } } }"
                                .formatted(done.path("conversion")
                                        .path("deal")
                                        .path("id")
                                        .asString()))
                .path("node");
        assertThat(deal.path("company").path("name").asString()).isEqualTo("Ferretería El Tornillo");
        assertThat(deal.path("person").path("phones").path(0).asString()).isEqualTo("+573001112233");
        assertThat(deal.path("owner").path("id").asString())
                .isEqualTo(here.rep().id());
        JsonNode again = convert(
                here.rep(), Map.of("id", lead, "version", 2, "person", Map.of("create", Map.of("givenName", "Otra"))));
        assertThat(again.path("code").asString()).isEqualTo("LEAD_CLOSED");
    }

    @Test
    void makesNothingWhereOnePartIsRefused() {
        String lead = lead(here.rep(), "Nada Queda", List.of(), "Sola S.A.S.");
        JsonNode refused = convert(
                here.rep(),
                Map.of(
                        "id",
                        lead,
                        "version",
                        1,
                        "company",
                        Map.of("create", Map.of("name", "Sola S.A.S.")),
                        "person",
                        Map.of("create", Map.of("givenName", "Nada")),
                        "deal",
                        Map.of("name", " ")));
        assertThat(refused.path("fields").findValuesAsString("path")).containsExactly("deal.name");
        String found = api.data(here.admin(), "{ companies(filter: { name: { eq: \"Sola S.A.S.\" } }) { totalCount } }")
                .path("companies")
                .path("totalCount")
                .toString();
        assertThat(found).isEqualTo("0");
    }

    @Test
    void saysWhichCompanyHasTheTaxNumberAlready() {
        make(here.rep(), "Company", Map.of("name", "Con NIT S.A.S.", "taxId", "800197268"));
        String lead = lead(here.rep(), "Otra Vez", List.of(), "Con NIT");
        JsonNode refused = convert(
                here.rep(),
                Map.of(
                        "id",
                        lead,
                        "version",
                        1,
                        "company",
                        Map.of("create", Map.of("name", "Con NIT", "taxId", "800197268")),
                        "person",
                        Map.of("create", Map.of("givenName", "Otra"))));
        assertThat(refused.path("__typename").asString()).isEqualTo("DuplicateFound");
    }

    @Test
    void tiesALeadOfNobodyToWhatIsThereAndGivesItToWhoConverts() {
        String lead = lead(here.lead(), "De Nadie", List.of(), null);
        String company = make(here.lead(), "Company", Map.of("name", "Ya estaba"));
        String person = make(here.lead(), "Person", Map.of("givenName", "Ya"));
        JsonNode done = convert(
                        here.lead(),
                        Map.of(
                                "id",
                                lead,
                                "version",
                                1,
                                "company",
                                Map.of("companyId", company),
                                "person",
                                Map.of("personId", person)))
                .path("lead");
        assertThat(done.path("conversion").path("company").path("id").asString())
                .isEqualTo(company);
        assertThat(done.path("conversion").path("person").path("id").asString()).isEqualTo(person);
        assertThat(done.path("conversion").path("deal").isNull()).isTrue();
    }

    @Test
    void refusesWhatIsOutOfReach() {
        String lead = lead(here.rep(), "Fuera", List.of(), null);
        String anothers = make(here.colleague(), "Person", Map.of("givenName", "Ajena"));
        JsonNode refused =
                convert(here.rep(), Map.of("id", lead, "version", 1, "person", Map.of("personId", anothers)));
        assertThat(refused.path("fields").findValuesAsString("path")).containsExactly("person.personId");
    }

    @Test
    void offersTwinsWithinReachTheSurestFirst() {
        String lead = lead(here.rep(), "Marcela Quiñones", List.of("+573009998877"), "Distribuidora La Espiga");
        make(here.rep(), "Company", Map.of("name", "DISTRIBUIDORA LA ESPIGA SAS"));
        make(here.rep(), "Company", Map.of("name", "Otra cosa", "taxId", "800197268"));
        make(here.colleague(), "Company", Map.of("name", "Distribuidora La Espiga"));
        make(here.rep(), "Person", Map.of("givenName", "Marcela", "familyName", "Quinones"));
        make(here.rep(), "Person", Map.of("givenName", "Otra", "phones", List.of("300 999 8877")));
        JsonNode twins = api.data(here.rep(), TWINS, Map.of("id", lead, "taxId", "800197268"))
                .path("leadTwins");
        assertThat(twins.path("companies").findValuesAsString("name"))
                .containsExactly("Otra cosa", "DISTRIBUIDORA LA ESPIGA SAS");
        assertThat(twins.path("companies").path(0).path("signs").path(0).asString())
                .isEqualTo("TAX_ID");
        assertThat(twins.path("people").findValuesAsString("name")).containsExactly("Otra", "Marcela Quinones");
        assertThat(api.data(tenants.second().admin(), TWINS, Map.of("id", lead))
                        .path("leadTwins")
                        .isNull())
                .isTrue();
    }

    private String lead(
            TestMember by, String name, List<String> phones, @org.jspecify.annotations.Nullable String company) {
        return make(
                by,
                "Lead",
                company == null
                        ? Map.of("name", name, "phones", phones)
                        : Map.of("name", name, "phones", phones, "companyName", company));
    }

    @Test
    void asksForTheFieldsThatTheCompanyWantsFilledIn() {
        here = tenants.create("convertidos");
        for (String object : List.of("COMPANY", "PERSON", "DEAL")) {
            fields.define(
                    here.admin(),
                    object,
                    "Zona",
                    "TEXT",
                    Map.of("required", Map.of("reason", "Para repartir las visitas")));
        }
        String lead = lead(here.rep(), "Paula Ruiz", List.of("+573001112244"), "Tornillos del Sur");
        JsonNode refused = convert(here.rep(), converted(lead, List.of()));
        assertThat(refused.path("fields").findValuesAsString("path")).containsExactly("company.create.fields.zona");

        List<?> zone = List.of(value("zona", "text", "Sur"));
        JsonNode done = convert(here.rep(), converted(lead, zone));
        assertThat(done.path("lead").path("status").asString())
                .as(done.toString())
                .isEqualTo("CONVERTED");
        String held = "edges { node { fields(keys: [\"zona\"]) { ... on TextValue { text } } } }";
        JsonNode found = api.data(here.rep(), "{ companies { %1$s } people { %1$s } deals { %1$s } }".formatted(held));
        assertThat(found.findValuesAsString("text")).containsExactly("Sur", "Sur", "Sur");
    }

    @Test
    void handsOnWhatTheLeadHoldsInFieldsOfTheSameKeyAndKind() {
        here = tenants.create("conherencia");
        fields.define(here.admin(), "LEAD", "Zona", "TEXT", Map.of());
        fields.define(here.admin(), "LEAD", "Canal", "CHOICE", options("Feria", "Web"));
        fields.define(here.admin(), "LEAD", "Tamaño", "NUMBER", Map.of());
        fields.define(here.admin(), "COMPANY", "Zona", "TEXT", Map.of("required", Map.of("reason", "Para la ruta")));
        fields.define(here.admin(), "DEAL", "Zona", "TEXT", Map.of());
        fields.define(here.admin(), "DEAL", "Canal", "CHOICE", options("Feria"));
        fields.define(here.admin(), "DEAL", "Tamaño", "TEXT", Map.of());
        List<Map<String, Object>> held = List.of(
                value("zona", "text", "Sur"), value("canal", "option", "feria"), value("tamano", "number", "5"));
        String first = make(here.rep(), "Lead", Map.of("name", "Luz", "fields", held));
        assertThat(convert(here.rep(), converted(first, List.of()))
                        .path("lead")
                        .path("status")
                        .asString())
                .isEqualTo("CONVERTED");
        String values = "fields { ... on TextValue { key text } ... on ChoiceValue { key option { label } } }";
        JsonNode made = api.data(
                here.rep(),
                "{ companies { edges { node { %1$s } } } deals { edges { node { %1$s } } } }".formatted(values));
        assertThat(made.path("companies").toString()).contains("Sur");
        assertThat(made.path("deals").findValuesAsString("key")).containsExactly("zona", "canal");
        assertThat(made.path("deals").toString()).contains("Sur", "Feria");

        String other =
                make(here.rep(), "Lead", Map.of("name", "Sol", "fields", List.of(value("canal", "option", "web"))));
        assertThat(convert(
                                here.rep(),
                                Map.of(
                                        "id",
                                        other,
                                        "version",
                                        1,
                                        "person",
                                        Map.of("create", Map.of("givenName", "Sol")),
                                        "deal",
                                        Map.of("name", "Sin canal")))
                        .path("lead")
                        .path("status")
                        .asString())
                .as("an option that deals do not offer stays with the lead")
                .isEqualTo("CONVERTED");
    }

    @Test
    void handsOnTheTagsToTheDeal() {
        String lead = lead(here.rep(), "Con etiquetas", List.of(), "Etiquetada S.A.S.");
        String tag = api.data(
                        here.admin(),
                        "mutation { createTag(input: { name: \"Feria del Hogar\", color: BLUE }) { ... on CreateTagSuccess { tag { id } } } }")
                .findValuesAsString("id")
                .getFirst();
        api.data(
                here.rep(),
                "mutation { tagRecords(input: { recordIds: [\"%s\"], addIds: [\"%s\"] }) { __typename } }"
                        .formatted(lead, tag));
        int version = api.data(here.rep(), "{ node(id: \"%s\") { ... on Lead { version } } }".formatted(lead))
                .path("node")
                .path("version")
                .asInt();
        String deal = convert(
                        here.rep(),
                        Map.of(
                                "id",
                                lead,
                                "version",
                                version,
                                "person",
                                Map.of("create", Map.of("givenName", "Paula")),
                                "deal",
                                Map.of("name", "De la feria")))
                .path("lead")
                .path("conversion")
                .path("deal")
                .path("id")
                .asString();
        assertThat(api.data(here.rep(), "{ node(id: \"%s\") { ... on Deal { tags { id } } } }".formatted(deal))
                        .path("node")
                        .path("tags")
                        .findValuesAsString("id"))
                .containsExactly(tag);
    }

    private static Map<String, ?> converted(String lead, List<?> fields) {
        return Map.of(
                "id", lead,
                "version", 1,
                "company", Map.of("create", Map.of("name", "Tornillos del Sur", "fields", fields)),
                "person", Map.of("create", Map.of("givenName", "Paula", "fields", fields)),
                "deal", Map.of("name", "Tornillería", "fields", fields));
    }

    private JsonNode convert(TestMember by, Map<String, ?> input) {
        return api.data(by, CONVERT, Map.of("input", input)).path("convertLead");
    }

    private String make(TestMember by, String type, Map<String, ?> input) {
        String record = type.toLowerCase(java.util.Locale.ROOT);
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
}
