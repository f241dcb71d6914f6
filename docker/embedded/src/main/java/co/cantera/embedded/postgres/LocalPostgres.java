package co.cantera.embedded.postgres;

import co.cantera.embedded.Password;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of this machine, reached by password on 127.0.0.1 only.
 *
 * <p>The server is a process of its own: it outlives a killed Java process, and the next {@link #start} on the same
 * folder adopts it, or restarts it when the settings have changed.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private final PostgresSettings settings;
    private final ServerProcess process;
    private final String password;

    private LocalPostgres(PostgresSettings settings, ServerProcess process, String password) {
        this.settings = settings;
        this.process = process;
        this.password = password;
    }

    /** Returns when the server accepts connections, up to five minutes later after a crash with much data. */
    public static LocalPostgres start(PostgresSettings settings) throws IOException {
        Files.createDirectories(settings.folder());
        Files.createDirectories(settings.log().resolveSibling("."));
        String password = Password.keptIn(settings.password());
        var program = new PostgresProgram(PostgresBinaries.unpacked());
        var process = new ServerProcess(settings, program);
        var folder = new DataFolder(settings, program);
        folder.createUnlessPresent();
        process.startOrAdopt(folder.configure());
        return new LocalPostgres(settings, process, password);
    }

    /** Stops the server of a folder, whoever started it; nothing happens when none runs. */
    public static void stop(PostgresSettings settings) throws IOException {
        new ServerProcess(settings, new PostgresProgram(PostgresBinaries.unpacked())).stop();
    }

    /** Whether the server of a folder runs, whoever started it. */
    public static boolean isRunning(PostgresSettings settings) throws IOException {
        return Postmaster.alive(settings.data()).isPresent();
    }

    public int port() {
        return settings.port();
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    /** Connections of the superuser, each a new one. */
    public DataSource superuser(String database) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(SUPERUSER);
        source.setPassword(password);
        return source;
    }

    /** Creates the database unless it exists. */
    public void createDatabase(String name) throws SQLException {
        try (var connection = superuser(SUPERUSER).getConnection();
                var search = connection.prepareStatement("select from pg_database where datname = ?")) {
            search.setString(1, name);
            if (!search.executeQuery().next()) {
                execute(connection, "create database " + quoted(name));
            }
        }
    }

    /** Makes a database with all that the template holds; nobody may be connected to the template meanwhile. */
    public void copyDatabase(String template, String name) throws SQLException {
        try (var connection = superuser(SUPERUSER).getConnection()) {
            execute(connection, "create database %s template %s".formatted(quoted(name), quoted(template)));
        }
    }

    /** Runs a script of plain SQL as the superuser, in one transaction. */
    public void run(String database, String script) throws SQLException {
        try (var connection = superuser(database).getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, script);
            connection.commit();
        }
    }

    @Override
    public void close() throws IOException {
        process.stop();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
