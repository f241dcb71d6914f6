package co.cantera.bench;

import co.cantera.embedded.FreePort;
import co.cantera.embedded.Password;
import co.cantera.embedded.postgres.LocalPostgres;
import co.cantera.embedded.postgres.PostgresSettings;
import co.cantera.tenants.ServerAccess;
import co.cantera.tenants.provisioning.PlatformMigration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/** A PostgreSQL server with the platform's tables, as durable as the launcher's. */
final class Database implements AutoCloseable {

    private static final String NAME = "cantera";

    private final LocalPostgres server;
    private final Path folder;
    private final ServerAccess access;

    private Database(LocalPostgres server, Path folder, ServerAccess access) {
        this.server = server;
        this.folder = folder;
        this.access = access;
    }

    static Database start(Path folder) throws IOException, SQLException {
        LocalPostgres server = LocalPostgres.start(settings(folder, FreePort.any()));
        server.createDatabase(NAME);
        var access = new ServerAccess(server.url(NAME), Password.random(20), Password.random(20));
        var database = new Database(server, folder, access);
        database.run(
                "/db/server/bootstrap.sql",
                Map.of("app_password", access.appPassword(), "provisioner_password", access.provisionerPassword()));
        new PlatformMigration(access).run();
        return database;
    }

    /** Stops the one of a folder, if it runs. */
    static void stop(Path folder) throws IOException {
        LocalPostgres.stop(settings(folder, 0));
    }

    private static PostgresSettings settings(Path folder, int port) {
        return new PostgresSettings(folder, port, true);
    }

    ServerAccess access() {
        return access;
    }

    Path log() {
        return folder.resolve("postgresql.log");
    }

    /** The process that all others of the server descend from. */
    long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst());
    }

    /** Runs a script of the class path as the superuser, in one transaction. */
    void run(String resource, Map<String, String> values) throws IOException, SQLException {
        try (InputStream script = Objects.requireNonNull(Database.class.getResourceAsStream(resource), resource)) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                text = text.replace("${" + value.getKey() + "}", value.getValue());
            }
            server.run(NAME, text);
        }
    }

    /** Runs one statement as the superuser, outside of a transaction. */
    void execute(String sql, Object... values) throws SQLException {
        try (var connection = server.superuser(NAME).getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    long number(String sql) throws SQLException {
        try (var connection = server.superuser(NAME).getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
