package co.cantera.tenants;

import co.cantera.embedded.postgres.LocalPostgres;
import co.cantera.embedded.postgres.TestPostgres;
import co.cantera.tenants.provisioning.Migrations;
import co.cantera.tenants.provisioning.PlatformMigration;
import co.cantera.tenants.provisioning.Provisioner;
import co.cantera.tenants.provisioning.ReadyPool;
import co.cantera.tenants.provisioning.TenantFactory;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A database as an operator leaves it: roles made, platform migrated; reached by the real logins only. */
public final class TestDatabase implements AutoCloseable {

    private static final String PASSWORD = "secret";
    private static final String TEMPLATE = template();

    public final String name;
    public final ServerAccess access;
    public final Migrations migrations;
    public final HikariDataSource pool;
    public final TenantTransactionManager manager;
    public final TransactionTemplate transaction;
    public final JdbcTemplate jdbc;
    public final PlatformTransactions platform;
    public final Provisioner provisioner;
    public final ReadyPool ready;
    public final TenantFactory factory;

    private TestDatabase(String name, Migrations migrations, int connections, int spares) {
        this.name = name;
        this.migrations = migrations;
        this.access = access(name);
        this.pool = new HikariDataSource();
        pool.setDataSource(access.app());
        pool.setAutoCommit(false);
        pool.setMaximumPoolSize(connections);
        pool.setConnectionTimeout(2_000);
        this.manager = new TenantTransactionManager(pool);
        this.transaction = new TransactionTemplate(manager);
        this.jdbc = new JdbcTemplate(pool);
        this.platform = new PlatformTransactions(pool);
        this.provisioner = new Provisioner(access);
        this.ready = new ReadyPool(provisioner, migrations, spares);
        this.factory = new TenantFactory(provisioner, ready, migrations);
    }

    public static TestDatabase fresh() {
        return fresh(Migrations.fromClassPath(), 4, 2);
    }

    public static TestDatabase fresh(Migrations migrations, int connections, int spares) {
        try {
            String name = TestPostgres.freshDatabase(TEMPLATE);
            // rights on a database are not copied with it
            server().run(name, bootstrapScript());
            return new TestDatabase(name, migrations, connections, spares);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database where the superuser has done its part and nobody else. */
    public static ServerAccess bootstrapped() {
        try {
            String name = TestPostgres.freshDatabase();
            TestPostgres.server().run(name, bootstrapScript());
            return access(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Tenant tenant(String slug) {
        return factory.create(UUID.randomUUID(), new Slug(slug), profile(slug), _ -> {});
    }

    /** Work in one transaction of the tenant. */
    public <R> R inside(Tenant tenant, Function<JdbcTemplate, R> work) {
        return tenant.schema().call(() -> transaction.execute(_ -> work.apply(jdbc)));
    }

    /** What the superuser sees. */
    public DSLContext superuser() {
        return DSL.using(server().superuser(name), SQLDialect.POSTGRES);
    }

    public static LocalPostgres server() {
        return TestPostgres.server();
    }

    public static TenantProfile profile(String name) {
        return new TenantProfile(
                name, "CO", "es-CO", "es-CO", "COP", "America/Bogota", 1, "NIT", null, "+57", "distribucion");
    }

    @Override
    public void close() {
        pool.close();
        provisioner.close();
    }

    private static ServerAccess access(String database) {
        return new ServerAccess(server().url(database), PASSWORD, PASSWORD);
    }

    private static String template() {
        ServerAccess access = bootstrapped();
        new PlatformMigration(access).run();
        return access.url().substring(access.url().lastIndexOf('/') + 1);
    }

    private static String bootstrapScript() {
        try (var script = TestDatabase.class.getResourceAsStream("/db/server/bootstrap.sql")) {
            if (script == null) {
                throw new IllegalStateException("bootstrap.sql is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\\$\\{\\w+_password}", PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
