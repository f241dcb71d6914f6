package co.cantera.embedded.postgres;

import co.cantera.embedded.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Makes a data folder and keeps its configuration as the settings say. */
final class DataFolder {

    private static final String OWN_CONFIGURATION = "cantera.conf";

    private final PostgresSettings settings;
    private final PostgresProgram program;

    DataFolder(PostgresSettings settings, PostgresProgram program) {
        this.settings = settings;
        this.program = program;
    }

    /** Made beside its place and moved there, so that a half-made folder is never taken for a whole one. */
    void createUnlessPresent() throws IOException {
        if (Files.exists(settings.data())) {
            return;
        }
        Path unfinished = settings.folder().resolve("data.unfinished");
        Folders.delete(unfinished);
        program.run("initdb", initOptions(unfinished));
        Files.writeString(
                unfinished.resolve("postgresql.conf"),
                "include_if_exists '%s'%n".formatted(OWN_CONFIGURATION),
                StandardOpenOption.APPEND);
        Files.move(unfinished, settings.data());
    }

    /** Whether the configuration is another now, so that a running server needs a restart. */
    boolean configure() throws IOException {
        Path file = settings.data().resolve(OWN_CONFIGURATION);
        String wanted = settings.configuration();
        if (Files.exists(file) && Files.readString(file).equals(wanted)) {
            return false;
        }
        Files.writeString(file, wanted);
        return true;
    }

    private List<String> initOptions(Path folder) {
        boolean linux = System.getProperty("os.name").equals("Linux");
        List<String> options = new ArrayList<>(List.of(
                "--pgdata=" + folder,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + settings.password(),
                "--encoding=UTF8",
                "--locale=" + (linux ? "C.UTF-8" : "en_US.UTF-8"),
                "--locale-provider=icu",
                "--icu-locale=es-CO"));
        if (!settings.durable()) {
            options.add("--no-sync");
        }
        return options;
    }
}
