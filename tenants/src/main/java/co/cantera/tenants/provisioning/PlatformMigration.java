package co.cantera.tenants.provisioning;

import co.cantera.tenants.ServerAccess;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Brings what all tenants share to the version of this code. Nodes that start together wait for each other. */
public final class PlatformMigration {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformMigration.class);
    private static final long LOCK = 0x63616e7465726102L;

    private final DataSource owner;
    private final String location;

    public PlatformMigration(ServerAccess access) {
        this(access, "classpath:db/platform");
    }

    /** @param location where the migrations are, in Flyway's words */
    public PlatformMigration(ServerAccess access, String location) {
        this.owner = access.owner();
        this.location = location;
    }

    /** @throws IllegalStateException when the database was migrated by a newer version of the code */
    public void run() {
        try (Connection lock = owner.getConnection();
                var statement = lock.prepareStatement("select pg_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
            migrate();
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("The platform could not be migrated", e);
        }
    }

    private void migrate() {
        Flyway flyway = Flyway.configure()
                .dataSource(owner)
                .schemas("platform")
                .locations(location)
                .load();
        for (MigrationInfo migration : flyway.info().all()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new IllegalStateException(
                        "The database is newer than this program: platform version " + migration.getVersion());
            }
        }
        LOG.info("Platform at version {}", flyway.migrate().targetSchemaVersion);
    }
}
