package co.cantera.demo;

import static co.cantera.schema.platform.Tables.MEMBERSHIP;
import static co.cantera.schema.tenant.Tables.AUDIT;
import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.tenants.Tenant;
import co.cantera.tenants.Tenants;
import co.cantera.testing.CanteraTest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@CanteraTest
@ActiveProfiles("local")
class DemoTenantsTest {

    private static final FakeKeycloak KEYCLOAK = new FakeKeycloak();

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("cantera.identity.url", KEYCLOAK::url);
        registry.add("cantera.demo.password", () -> "una-clave-larga");
    }

    @Autowired
    Tenants tenants;

    @Autowired
    DemoStart start;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    private <T> T inside(String slug, Supplier<T> work) {
        Tenant tenant = tenants.findBySlug(slug).orElseThrow();
        return tenant.schema().call(() -> transaction.execute(_ -> work.get()));
    }

    private List<Integer> counts(String slug) {
        return inside(
                slug,
                () -> Stream.<Table<?>>of(COMPANY, PERSON, DEAL, MEMBERSHIP)
                        .map(db::fetchCount)
                        .toList());
    }

    @Test
    void fillsBothTenantsAndMixesNothing() {
        assertThat(counts("andina")).containsExactly(300, 800, 400, 12);
        assertThat(counts("pacifico")).containsExactly(80, 180, 110, 5);
        List<String> here =
                inside("andina", () -> db.select(COMPANY.TAX_ID).from(COMPANY).fetch(COMPANY.TAX_ID));
        List<String> there =
                inside("pacifico", () -> db.select(COMPANY.TAX_ID).from(COMPANY).fetch(COMPANY.TAX_ID));
        assertThat(here).doesNotContainAnyElementsOf(there);
    }

    @Test
    void givesEachRecordItsTimelineAndOwner() {
        int untold = inside(
                "andina",
                () -> db.fetchCount(
                        DEAL,
                        DEAL.ID.notIn(db.select(AUDIT.RECORD_ID).from(AUDIT)).or(DEAL.OWNER_ID.isNull())));
        assertThat(untold).isZero();
    }

    @Test
    void letsThreeOfEachSignIn() {
        assertThat(KEYCLOAK.users)
                .containsOnlyKeys(
                        "admin@andina.example",
                        "gerente@andina.example",
                        "rep@andina.example",
                        "admin@pacifico.example",
                        "gerente@pacifico.example",
                        "rep@pacifico.example");
        assertThat(KEYCLOAK.memberships).hasSize(6);
    }

    @Test
    void leavesWhatIsThere() {
        List<Integer> before = counts("andina");
        inside("andina", () -> db.update(COMPANY).set(COMPANY.NAME, "Otra").execute());

        start.run(new DefaultApplicationArguments());

        assertThat(counts("andina")).isEqualTo(before);
        assertThat(inside("andina", () -> db.fetchCount(COMPANY, COMPANY.NAME.eq("Otra"))))
                .isEqualTo(300);
        assertThat(KEYCLOAK.users).hasSize(6);
    }
}
