package co.cantera.tenants.provisioning;

import co.cantera.tenants.ServerAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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
            if (!isNewest(lock)) {
                migrate();
            }
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("The platform could not be migrated", e);
        }
    }

    /** Whether there is nothing to do; asking Flyway itself would take a good part of a start. */
    private boolean isNewest(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select to_regclass('platform.flyway_schema_history')");
                var rows = statement.executeQuery()) {
            if (!rows.next() || rows.getString(1) == null) {
                return false;
            }
        }
        try (var statement = connection.prepareStatement(
                        "select max(version::int), bool_and(success) from platform.flyway_schema_history");
                var rows = statement.executeQuery()) {
            return rows.next() && rows.getInt(1) == newest() && rows.getBoolean(2);
        }
    }

    private int newest() {
        try {
            String files = location.replaceFirst("^filesystem:", "file:") + "/V*__*.sql";
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(files))
                    .map(file -> String.valueOf(file.getFilename()))
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        MigrateResult result = flyway.migrate();
        LOG.info("Platform migrated from version {} to {}", result.initialSchemaVersion, result.targetSchemaVersion);
    }
}
