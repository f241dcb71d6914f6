package co.cantera.embedded.keycloak;

import co.cantera.embedded.ProcessStart;
import co.cantera.embedded.Progress;
import co.cantera.embedded.Readiness;
import co.cantera.embedded.RunningProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Keycloak server of this machine, with a realm imported at its first start.
 *
 * <p>It is a process of its own: it outlives a killed Java process, and the next {@link #start} on the same folder
 * adopts it when it is healthy and runs with the same settings, else replaces it.
 */
public final class LocalKeycloak implements AutoCloseable {

    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration START_LIMIT = Duration.ofMinutes(15);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final KeycloakSettings settings;

    private LocalKeycloak(KeycloakSettings settings) {
        this.settings = settings;
    }

    /** Unpacks and builds a distribution unless that has been done: a minute's work that needs no database. */
    public static void prepare(Path archive, Progress progress) throws IOException {
        new KeycloakDistribution(archive, progress).built();
    }

    /** Unpacks, builds and starts what is needed; returns when the server answers. */
    public static LocalKeycloak start(KeycloakSettings settings, Progress progress) throws IOException {
        Path distribution = new KeycloakDistribution(settings.archive(), progress).built();
        Path home = settings.folder().resolve("home");
        var wanted = new ProcessStart(
                new KeycloakCommand(distribution.resolve("lib"), home).of("start", startOptions(settings)),
                environment(settings),
                record(settings.folder()),
                settings.log());
        var readiness = new Readiness(health(settings), POLL, START_LIMIT);
        Optional<RunningProcess> running = RunningProcess.find(wanted.record());
        if (running.isPresent() && (!isSame(running.get(), wanted) || !readiness.isReady())) {
            progress.report("stopping the Keycloak of an earlier start");
            running.get().stop(STOP_LIMIT);
            running = Optional.empty();
        }
        if (running.isEmpty()) {
            new KeycloakHome(home).prepare(distribution, settings.realm());
            readiness.await(wanted.start(), "Keycloak", settings.log());
        }
        return new LocalKeycloak(settings);
    }

    /** Stops the server of a folder, whoever started it; nothing happens when none runs. */
    public static void stop(Path folder) throws IOException {
        Optional<RunningProcess> running = RunningProcess.find(record(folder));
        if (running.isPresent()) {
            running.get().stop(STOP_LIMIT);
        }
    }

    /** Whether the server of a folder runs, whoever started it. */
    public static boolean isRunning(Path folder) throws IOException {
        return RunningProcess.find(record(folder)).isPresent();
    }

    /** The address as browsers see it. */
    public URI address() {
        return settings.hostname();
    }

    @Override
    public void close() throws IOException {
        stop(settings.folder());
    }

    private static boolean isSame(RunningProcess running, ProcessStart wanted) {
        return running.fingerprint().equals(wanted.fingerprint());
    }

    private static Path record(Path folder) {
        return folder.resolve("process");
    }

    private static URI health(KeycloakSettings settings) {
        return URI.create("http://127.0.0.1:%d/health/ready".formatted(settings.managementPort()));
    }

    private static Map<String, String> environment(KeycloakSettings settings) {
        Map<String, String> environment = new HashMap<>(settings.environment());
        environment.put("KC_DB_PASSWORD", settings.database().password());
        return environment;
    }

    private static List<String> startOptions(KeycloakSettings settings) {
        List<String> options = new ArrayList<>(List.of(
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + settings.managementPort(),
                "--hostname=" + settings.hostname(),
                "--db-url=" + settings.database().url(),
                "--db-username=" + settings.database().user(),
                "--cache=local",
                "--import-realm",
                "--log-level=info,io.smallrye.health:error",
                "--spi-theme--folder--dir=" + settings.themes()));
        options.addAll(settings.options());
        return options;
    }
}
