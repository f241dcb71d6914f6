package co.cantera.embedded.postgres;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a server keeps its files, on which port of 127.0.0.1 it listens, and whether a commit has to survive a crash.
 *
 * @param folder holds the data and the superuser's password
 */
public record PostgresSettings(Path folder, Path log, int port, boolean durable) {

    /** With the log in the same folder. */
    public PostgresSettings(Path folder, int port, boolean durable) {
        this(folder, folder.resolve("postgresql.log"), port, durable);
    }

    Path data() {
        return folder.resolve("data");
    }

    Path password() {
        return folder.resolve("superuser.password");
    }

    String configuration() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("listen_addresses", "127.0.0.1");
        values.put("port", Integer.toString(port));
        values.put("unix_socket_directories", "");
        values.put("max_connections", "100");
        values.put("shared_buffers", "128MB");
        values.put("fsync", onOff(durable));
        values.put("synchronous_commit", onOff(durable));
        values.put("full_page_writes", onOff(durable));
        values.put("timezone", "UTC");
        values.put("log_timezone", "UTC");
        if (System.getProperty("os.name").equals("Linux")) {
            values.put("recovery_init_sync_method", "syncfs");
        }
        var text = new StringBuilder();
        values.forEach((name, value) -> text.append("%s = '%s'%n".formatted(name, value)));
        return text.toString();
    }

    private static String onOff(boolean on) {
        return on ? "on" : "off";
    }
}
