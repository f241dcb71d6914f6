package co.cantera.deals;

import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.STAGE;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.shared.ids.OpaqueId;
import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the filters of deals find, and that they find it only where the person may look. */
@CanteraTest
class DealFilterTest {

    /** What the names of this class's deals begin with: other classes fill the same tenants. */
    private static final String MARK = "Filtrable ";

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Bogota"));

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    DSLContext db;

    TestTenant here;

    @BeforeEach
    void one() {
        here = tenants.first();
    }

    @Test
    void meansThePersonWhoAsks() {
        deal(here.rep(), "Propio", Map.of());
        deal(here.colleague(), "Del colega", Map.of());
        var mine = Map.of("owner", Map.of("viewer", true));
        assertThat(found(here.rep(), mine)).contains("Propio").doesNotContain("Del colega");
        assertThat(found(here.colleague(), mine)).contains("Del colega").doesNotContain("Propio");
        assertThat(found(here.admin(), mine)).isEmpty();
        assertThat(found(here.admin(), Map.of("owner", Map.of("viewer", false))))
                .contains("Propio", "Del colega");
        assertThat(found(here.rep(), Map.of("stage", Map.of("viewer", true)))).isEmpty();
    }

    @Test
    void findsATeamWithThoseBelowIt() {
        deal(here.rep(), "Abajo", Map.of());
        deal(here.colleague(), "Arriba", Map.of());
        assertThat(found(here.admin(), team("within", List.of(id("team", here.upperTeam())))))
                .contains("Abajo", "Arriba");
        assertThat(found(here.admin(), team("within", List.of(id("team", here.lowerTeam())))))
                .contains("Abajo")
                .doesNotContain("Arriba");
        assertThat(found(here.lead(), team("viewer", true))).contains("Abajo").doesNotContain("Arriba");
        assertThat(found(here.rep(), team("within", List.of(id("team", here.upperTeam())))))
                .doesNotContain("Arriba");
        String foreign = id("team", tenants.second().upperTeam());
        assertThat(found(here.admin(), team("within", List.of(foreign)))).isEmpty();
    }

    @Test
    void countsDaysWhereTheTenantWorks() {
        deal(here.rep(), "Hoy", Map.of("closeDate", TODAY.toString()));
        deal(here.rep(), "Ayer", Map.of("closeDate", TODAY.minusDays(1).toString()));
        deal(here.rep(), "Nunca", Map.of());
        assertThat(found(here.rep(), Map.of("closeDate", Map.of("within", "TODAY"))))
                .containsExactly("Hoy");
        assertThat(found(here.rep(), Map.of("closeDate", Map.of("within", "PAST"))))
                .containsExactly("Ayer");
        assertThat(found(here.rep(), Map.of("createdAt", Map.of("within", "TODAY"))))
                .contains("Hoy", "Ayer", "Nunca");
        assertThat(found(here.rep(), Map.of("createdAt", Map.of("within", "FUTURE"))))
                .isEmpty();
    }

    @Test
    void findsWhatAgedAndWhatHasNoNextStep() {
        deal(here.rep(), "Fresco", Map.of("nextStep", "Llamar", "source", "Feria"));
        deal(here.rep(), "Viejo", Map.of());
        tenants.inside(here, () -> {
            db.update(STAGE)
                    .set(STAGE.STALE_AFTER_DAYS, 10)
                    .where(STAGE.ID.eq(here.stages().get(0)))
                    .execute();
            db.update(DEAL)
                    .set(DEAL.STAGE_SINCE, OffsetDateTime.now().minusDays(12))
                    .where(DEAL.NAME.eq(MARK + "Viejo"))
                    .execute();
        });
        assertThat(found(here.rep(), Map.of("stale", true))).containsExactly("Viejo");
        assertThat(found(here.rep(), Map.of("stale", false))).contains("Fresco").doesNotContain("Viejo");
        assertThat(found(here.rep(), Map.of("nextStep", Map.of("isNull", true))))
                .contains("Viejo")
                .doesNotContain("Fresco");
        assertThat(found(here.rep(), Map.of("source", Map.of("eq", "feria")))).containsExactly("Fresco");
        assertThat(found(here.rep(), Map.of("pushes", Map.of("gte", "1")))).isEmpty();
    }

    @Test
    void looksAtCompaniesOnlyAsFarAsThePersonMay() {
        String company = api.data(
                        here.colleague(),
                        "mutation { createCompany(input: {name: \"Cementos del Sur\", city: \"Cali\"}) { ... on CreateCompanySuccess { company { id } } } }")
                .findValuesAsString("id")
                .getFirst();
        deal(here.colleague(), "Silo", Map.of("companyId", company));
        deal(here.admin(), "De la rep", Map.of("ownerId", here.rep().id(), "companyId", company));
        var inCali = Map.of("companyWith", Map.of("city", Map.of("eq", "cali")));
        assertThat(found(here.colleague(), inCali)).containsExactly("Silo");
        assertThat(found(here.rep(), inCali)).isEmpty();
        assertThat(found(here.rep(), Map.of("companyName", Map.of("contains", "cementos"))))
                .containsExactly("De la rep");
        assertThat(found(tenants.second().admin(), Map.of("companyName", Map.of("contains", "cementos"))))
                .isEmpty();
    }

    private static Map<String, ?> team(String key, Object value) {
        return Map.of("team", Map.of(key, value));
    }

    private static String id(String prefix, UUID uuid) {
        return OpaqueId.format(prefix, uuid);
    }

    private List<String> found(TestMember member, Map<String, ?> filter) {
        Map<String, ?> marked = Map.of("name", Map.of("contains", MARK), "and", List.of(filter));
        return api
                .data(
                        member,
                        "query ($filter: DealFilter) { deals(first: 100, filter: $filter) { edges { node { name } } } }",
                        Map.of("filter", marked))
                .findValuesAsString("name")
                .stream()
                .map(name -> name.substring(MARK.length()))
                .toList();
    }

    private void deal(TestMember member, String name, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("name", MARK + name);
        input.putIfAbsent("stageId", here.stage(0));
        String kind = api.data(
                        member,
                        "mutation ($input: CreateDealInput!) { createDeal(input: $input) { __typename } }",
                        Map.of("input", input))
                .findValuesAsString("__typename")
                .getFirst();
        assertThat(kind).isEqualTo("CreateDealSuccess");
    }
}
