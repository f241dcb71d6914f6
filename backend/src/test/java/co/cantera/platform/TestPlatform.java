package co.cantera.platform;

import co.cantera.embedded.postgres.TestPostgres;
import co.cantera.tenants.Notifications;
import co.cantera.tenants.ServerAccess;
import co.cantera.tenants.TenantTransactionManager;
import co.cantera.tenants.provisioning.PlatformMigration;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/** A fresh database with the platform's tables, reached by the real logins only. */
@TestConfiguration(proxyBeanMethods = false)
public class TestPlatform {

    private static final String PASSWORD = "secret";

    /** How often a connection was asked for: no statement was sent where it stands still. */
    public static final AtomicInteger CONNECTIONS = new AtomicInteger();

    @Bean
    ServerAccess serverAccess() throws SQLException, IOException {
        String name = TestPostgres.freshDatabase();
        try (var script = TestPlatform.class.getResourceAsStream("/db/server/bootstrap.sql")) {
            String sql = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            TestPostgres.server().run(name, sql.replaceAll("\\$\\{\\w+_password}", PASSWORD));
        }
        var access = new ServerAccess(TestPostgres.server().url(name), PASSWORD, PASSWORD);
        new PlatformMigration(access).run();
        return access;
    }

    @Bean
    HikariDataSource dataSource(ServerAccess access) {
        var pool = new HikariDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                CONNECTIONS.incrementAndGet();
                return super.getConnection();
            }
        };
        pool.setDataSource(access.app());
        pool.setAutoCommit(false);
        pool.setMaximumPoolSize(4);
        return pool;
    }

    @Bean
    TenantTransactionManager transactionManager(HikariDataSource dataSource) {
        return new TenantTransactionManager(dataSource);
    }

    @Bean
    Notifications notifications(ServerAccess access) {
        return new Notifications(access.app());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @EventListener
    void listen(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(Notifications.class).start();
    }
}
