package co.cantera.local;

import co.cantera.embedded.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code run.json}: there while an instance is ready, for scripts and browser tests.
 *
 * @param pid of the launcher
 * @param build which build runs; null when an older launcher wrote it
 */
record RunState(
        long pid,
        int port,
        String url,
        String mails,
        String identity,
        String management,
        String demoPassword,
        @Nullable String build) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static RunState of(Instance instance, int port, String build) {
        Addresses addresses = Addresses.of(instance, port);
        return new RunState(
                ProcessHandle.current().pid(),
                port,
                addresses.application().toString(),
                addresses.mails().toString(),
                addresses.identity().toString(),
                "http://127.0.0.1:" + instance.port(InnerPort.MANAGEMENT),
                instance.secret(Secret.DEMO),
                build);
    }

    /** Empty unless the instance is ready and its launcher alive. */
    static Optional<RunState> read(Path data) throws IOException {
        Path file = file(data);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        RunState state = JSON.readValue(Files.readString(file), RunState.class);
        return Launcher.running(data)
                .filter(launcher -> launcher.pid() == state.pid())
                .map(_ -> state);
    }

    /** @throws IOException when what runs has another address */
    boolean isOf(int wantedPort, String wantedBuild) throws IOException {
        if (port != wantedPort) {
            throw new IOException("Cantera runs on port %d already: stop it first".formatted(port));
        }
        return wantedBuild.equals(build);
    }

    void write(Path data) throws IOException {
        Folders.writePrivate(file(data), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    }

    static void remove(Path data) throws IOException {
        Files.deleteIfExists(file(data));
    }

    private static Path file(Path data) {
        return data.resolve("run.json");
    }
}
