package co.cantera.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.cantera.tenants.provisioning.Migrations;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class TenantTransactionManagerTest {

    private static final int CONNECTIONS = 3;
    private static final TestDatabase DATABASE = TestDatabase.fresh(Migrations.fromClassPath(), CONNECTIONS, 2);
    private static final Tenant ONE = DATABASE.tenant("uno-uno");
    private static final Tenant OTHER = DATABASE.tenant("otro");

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void findsEachTenantsOwnRows() {
        for (Tenant tenant : new Tenant[] {ONE, OTHER}) {
            int _ = DATABASE.inside(
                    tenant, jdbc -> jdbc.update("insert into team values (uuidv7(), ?, null, '{}')", tenant.slug()));
        }

        assertThat(teams(ONE)).isEqualTo("uno-uno");
        assertThat(teams(OTHER)).isEqualTo("otro");
    }

    @Test
    void deniesEveryTenantTableWithoutATenant() {
        for (String sql : new String[] {
            "select count(*) from deal",
            "select count(*) from %s.deal".formatted(ONE.schema().name())
        }) {
            assertThatThrownBy(() -> DATABASE.transaction.execute(_ -> DATABASE.jdbc.queryForList(sql)))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(currentRole()).isEqualTo("app");
    }

    @Test
    void forgetsTheTenantWithTheTransaction() {
        assertThat(roleIn(ONE)).isEqualTo(ONE.schema().name());
        assertThat(currentRole()).isEqualTo("app");
        String onPlatform = DATABASE.platform.call(_ -> role(DATABASE.jdbc));
        assertThat(onPlatform).isEqualTo("app");
    }

    @Test
    void leaksNoConnectionWhenTheTenantIsUnknown() {
        for (int i = 0; i < 4 * CONNECTIONS; i++) {
            TenantSchema unknown = TenantSchema.of(UUID.randomUUID());
            assertThatThrownBy(() -> unknown.call(() -> DATABASE.transaction.execute(_ -> "never")))
                    .isInstanceOf(CannotCreateTransactionException.class);
        }

        assertThat(DATABASE.pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        assertThat(roleIn(ONE)).isEqualTo(ONE.schema().name());
    }

    @Test
    void limitsStatementsToTheTimeOfTheTransaction() {
        String requestLimit = DATABASE.inside(ONE, TenantTransactionManagerTest::limit);
        assertThat(requestLimit).isEqualTo("5s");

        var job = new TransactionTemplate(DATABASE.manager);
        job.setTimeout(120);
        String jobLimit = ONE.schema().call(() -> job.execute(_ -> limit(DATABASE.jdbc)));
        assertThat(jobLimit).isEqualTo("2min");

        job.setTimeout(1);
        assertThatThrownBy(() -> ONE.schema()
                        .call(() -> job.execute(_ -> {
                            DATABASE.jdbc.execute("select pg_sleep(10)");
                            return "never";
                        })))
                .isInstanceOf(QueryTimeoutException.class);
        assertThat(DATABASE.pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void refusesToJoinTheTransactionOfAnotherTenant() {
        assertThatThrownBy(() -> DATABASE.inside(ONE, _ -> DATABASE.inside(OTHER, TenantTransactionManagerTest::role)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> DATABASE.platform.call(_ -> DATABASE.inside(ONE, TenantTransactionManagerTest::role)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(DATABASE.pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void worksOnThePlatformAndComesBackToTheTenant() {
        var separate = new TransactionTemplate(DATABASE.manager);
        separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        String roles = DATABASE.inside(
                ONE,
                jdbc -> DATABASE.platform.call(_ -> role(jdbc))
                        + " "
                        + OTHER.schema().call(() -> separate.execute(_ -> role(jdbc)))
                        + " "
                        + DATABASE.inside(ONE, TenantTransactionManagerTest::role));

        assertThat(roles)
                .isEqualTo("app %s %s"
                        .formatted(OTHER.schema().name(), ONE.schema().name()));
    }

    private static String teams(Tenant tenant) {
        return DATABASE.inside(
                tenant, jdbc -> String.join(",", jdbc.queryForList("select name from team", String.class)));
    }

    private static String roleIn(Tenant tenant) {
        return DATABASE.inside(tenant, TenantTransactionManagerTest::role);
    }

    private static String currentRole() {
        return Objects.requireNonNull(DATABASE.transaction.execute(_ -> role(DATABASE.jdbc)));
    }

    private static String role(JdbcTemplate jdbc) {
        return Objects.requireNonNull(jdbc.queryForObject("select current_user", String.class));
    }

    private static String limit(JdbcTemplate jdbc) {
        return Objects.requireNonNull(jdbc.queryForObject("show statement_timeout", String.class));
    }
}
