package co.cantera.hosting;

import co.cantera.tenants.Notifications;
import co.cantera.tenants.PlatformTransactions;
import co.cantera.tenants.ServerAccess;
import co.cantera.tenants.TenantTransactionManager;
import co.cantera.tenants.Tenants;
import co.cantera.tenants.provisioning.Migrations;
import co.cantera.tenants.provisioning.PlatformMigration;
import co.cantera.tenants.provisioning.Provisioner;
import co.cantera.tenants.provisioning.ReadyPool;
import co.cantera.tenants.provisioning.TenantFactory;
import co.cantera.tenants.provisioning.TenantIndexes;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database and what the tenants library makes of it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Duration LIFETIME = Duration.ofMinutes(8);

    @Bean
    ServerAccess serverAccess(DatabaseProperties properties) {
        return properties.access();
    }

    /** The pool; what all tenants share is brought up to date before anybody gets a connection. */
    @Bean
    HikariDataSource dataSource(ServerAccess access, DatabaseProperties properties) {
        new PlatformMigration(access).run();
        HikariConfig config = new HikariConfig();
        config.setDataSource(access.app());
        config.setPoolName("cantera");
        config.setMaximumPoolSize(properties.connections());
        config.setAutoCommit(false);
        config.setMaxLifetime(LIFETIME.toMillis());
        return new HikariDataSource(config);
    }

    @Bean
    TenantTransactionManager transactionManager(DataSource dataSource) {
        return new TenantTransactionManager(dataSource);
    }

    @Bean
    PlatformTransactions platformTransactions(DataSource dataSource) {
        return new PlatformTransactions(dataSource);
    }

    @Bean
    Notifications notifications(ServerAccess access) {
        return new Notifications(access.app());
    }

    @Bean
    Tenants tenants(PlatformTransactions platform, Notifications notifications) {
        return new Tenants(platform, notifications);
    }

    @Bean
    Migrations tenantMigrations() {
        return Migrations.fromClassPath();
    }

    @Bean
    Provisioner provisioner(ServerAccess access) {
        return new Provisioner(access);
    }

    @Bean
    ReadyPool readyPool(Provisioner provisioner, Migrations migrations, DatabaseProperties properties) {
        return new ReadyPool(provisioner, migrations, properties.readyTenants());
    }

    @Bean
    TenantFactory tenantFactory(Provisioner provisioner, ReadyPool pool, Migrations migrations) {
        return new TenantFactory(provisioner, pool, migrations);
    }

    @Bean
    TenantIndexes tenantIndexes(ServerAccess access) {
        return new TenantIndexes(access);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new TransactionConnections(dataSource);
    }

    @Bean
    Settings jooqSettings() {
        return new Settings()
                .withExecuteLogging(false)
                .withFetchWarnings(false)
                // else every instant is written out as text and parsed again
                .withBindOffsetDateTimeType(true)
                .withRenderCatalog(false)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
