package co.cantera.embedded.postgres;

import co.cantera.embedded.Folders;
import co.cantera.embedded.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One temporary server for all tests of a Java process, started by the first that asks and removed with the process.
 */
public final class TestPostgres {

    private static final String PREFIX = "cantera-postgres-";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestPostgres() {}

    /** The shared server. Roles are shared by all its databases; data is not. */
    public static LocalPostgres server() {
        return Shared.SERVER;
    }

    /** Makes a database of its own for a test and returns its name. */
    public static String freshDatabase() throws SQLException {
        return freshDatabase("template1");
    }

    /** Makes a copy of a database that nobody is connected to, which is far cheaper than migrating an empty one. */
    public static String freshDatabase(String template) throws SQLException {
        String name = "test_" + COUNT.incrementAndGet();
        server().copyDatabase(template, name);
        return name;
    }

    private static LocalPostgres start() {
        try {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            removeLeftovers(temporary);
            Path folder = Files.createTempDirectory(
                    temporary, PREFIX + ProcessHandle.current().pid() + "-");
            var settings = new PostgresSettings(folder, FreePort.any(), false);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(settings)));
            return LocalPostgres.start(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Servers whose Java process was killed before it could remove them. */
    private static void removeLeftovers(Path temporary) throws IOException {
        try (var folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : folders) {
                String owner = folder.getFileName()
                        .toString()
                        .substring(PREFIX.length())
                        .replaceFirst("-.*", "");
                if (Files.isWritable(folder)
                        && ProcessHandle.of(Long.parseLong(owner)).isEmpty()) {
                    remove(new PostgresSettings(folder, 0, false));
                }
            }
        }
    }

    private static void remove(PostgresSettings settings) {
        try {
            LocalPostgres.stop(settings);
            Folders.delete(settings.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        private static final LocalPostgres SERVER = start();
    }
}
