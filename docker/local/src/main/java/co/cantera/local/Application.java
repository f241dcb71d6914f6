package co.cantera.local;

import co.cantera.embedded.FreePort;
import co.cantera.embedded.ProcessStart;
import co.cantera.embedded.Progress;
import co.cantera.embedded.Readiness;
import co.cantera.embedded.RunningProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The product itself, as a process of its own. */
final class Application {

    private static final Duration POLL = Duration.ofMillis(300);
    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(40);
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xmx288m",
            "-Xmn64m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8");

    /** What is done for later must not slow down whoever works now. */
    private static final List<String> BEHIND_OTHERS = List.of("nice", "-n", "19");

    private final Instance instance;
    private final Progress progress;
    private volatile boolean stopped;

    Application(Instance instance, Progress progress) {
        this.instance = instance;
        this.progress = progress;
    }

    /**
     * Adopts a healthy one of the same build and settings; returns when it serves.
     *
     * @param program what Java is told to run
     */
    RunningProcess start(List<String> program, Map<String, String> environment) throws IOException {
        var wanted = new ProcessStart(command(program), environment, record(), instance.log("application"));
        Optional<RunningProcess> running = running();
        if (running.isPresent()
                && running.get().fingerprint().equals(wanted.fingerprint())
                && readiness().isReady()) {
            return running.get();
        }
        end(running);
        requireFree(Integer.parseInt(environment.getOrDefault("SERVER_PORT", "")));
        progress.report("starting the application");
        RunningProcess started = wanted.start();
        readiness().await(started, "The application", wanted.log());
        return started;
    }

    /**
     * Runs a program to its end beside the one that serves, behind everything else that wants the processor.
     *
     * @return whether it came to its end by itself; false too when another one is at it
     */
    boolean train(List<String> program, Map<String, String> environment) throws IOException {
        if (RunningProcess.find(training()).isPresent()) {
            return false;
        }
        List<String> behind =
                Stream.concat(BEHIND_OTHERS.stream(), command(program).stream()).toList();
        new ProcessStart(behind, environment, training(), instance.log("training"))
                .start()
                .await();
        return !stopped;
    }

    void stop() throws IOException {
        stopped = true;
        Optional<RunningProcess> training = RunningProcess.find(training());
        if (training.isPresent()) {
            training.get().stop(STOP_LIMIT);
        }
        end(running());
    }

    private void end(Optional<RunningProcess> running) throws IOException {
        if (running.isPresent()) {
            progress.report("stopping the application");
            running.get().stop(STOP_LIMIT);
        }
    }

    static void requireFree(int port) throws IOException {
        if (!FreePort.isFree(port)) {
            throw new IOException("Port %d is taken by another program: choose one with --port N".formatted(port));
        }
    }

    Optional<RunningProcess> running() throws IOException {
        return RunningProcess.find(record());
    }

    private static List<String> command(List<String> program) {
        return Stream.of(List.of(Java.program()), JAVA_OPTIONS, program)
                .flatMap(List::stream)
                .toList();
    }

    private Path training() {
        return instance.folder("training.process");
    }

    private Path record() {
        return instance.folder("application.process");
    }

    private Readiness readiness() {
        var address = URI.create(
                "http://127.0.0.1:%d/actuator/health/readiness".formatted(instance.port(InnerPort.MANAGEMENT)));
        return new Readiness(address, POLL, START_LIMIT);
    }
}
