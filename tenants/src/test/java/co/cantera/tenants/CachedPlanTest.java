package co.cantera.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A statement prepared for one tenant is used for the next one on the same connection: it must find that one's rows. */
class CachedPlanTest {

    private static final int CALLS = 100_000;
    private static final int CONNECTIONS = 2;
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final List<Tenant> TENANTS =
            Stream.of("plan-uno", "plan-dos", "plan-tres").map(DATABASE::tenant).toList();

    @BeforeAll
    static void fill() {
        for (Tenant tenant : TENANTS) {
            int _ = DATABASE.inside(
                    tenant, jdbc -> jdbc.update("insert into team values (uuidv7(), ?, null, '{}')", tenant.slug()));
        }
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void answersForTheTenantThatAsks() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Callable<Integer>> callers = IntStream.range(0, CONNECTIONS)
                    .<Callable<Integer>>mapToObj(seed -> () -> wrongAnswers(seed))
                    .toList();
            for (var caller : threads.invokeAll(callers)) {
                assertThat(caller.get()).isZero();
            }
        }
    }

    private static int wrongAnswers(int seed) throws SQLException {
        var source = (PGSimpleDataSource) DATABASE.access.app();
        source.setPrepareThreshold(1);
        try (Connection connection = source.getConnection()) {
            var single = new SingleConnectionDataSource(connection, true);
            var jdbc = new JdbcTemplate(single);
            var transaction = new TransactionTemplate(new TenantTransactionManager(single));
            var random = new Random(seed);
            int wrong = 0;
            for (int call = 0; call < CALLS / CONNECTIONS; call++) {
                Tenant tenant = TENANTS.get(random.nextInt(TENANTS.size()));
                String name = tenant.schema().call(() -> transaction.execute(_ -> team(jdbc)));
                wrong += tenant.slug().equals(name) ? 0 : 1;
            }
            return wrong;
        }
    }

    private static String team(JdbcTemplate jdbc) {
        return String.valueOf(jdbc.queryForObject("select max(name) from team", String.class));
    }
}
