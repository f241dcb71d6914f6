package co.cantera.bench;

import co.cantera.embedded.FreePort;
import co.cantera.embedded.Pause;
import co.cantera.embedded.ProcessStart;
import co.cantera.embedded.RunningProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The product as a process of its own, as {@code ./cantera start} runs it, but for the identity provider. */
final class Application implements AutoCloseable {

    /** The same as the launcher's. */
    static final List<String> JAVA_OPTIONS = List.of(
            "-Xmx288m",
            "-Xmn64m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8");

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final int LONGEST_MESSAGE = 600;

    private final RunningProcess process;
    private final int port;
    private final Duration startTime;

    private Application(RunningProcess process, int port, Duration startTime) {
        this.process = process;
        this.port = port;
        this.startTime = startTime;
    }

    /** Spring Boot's jar laid out as a folder, as the launcher runs it. */
    static Path extracted(Path jar, Path folder) throws IOException {
        Process extraction = new ProcessBuilder(
                        java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        extraction.getOutputStream().close();
        String said = new String(extraction.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (extraction.onExit().join().exitValue() != 0) {
            throw new IOException("The application could not be unpacked: " + said.strip());
        }
        return folder.resolve(jar.getFileName());
    }

    /** @param more options of the virtual machine */
    static Application start(Path jar, Path folder, Database database, List<String> more) throws IOException {
        int port = FreePort.any();
        long began = System.nanoTime();
        RunningProcess process = launch(jar, folder, database, port, more);
        awaitAnswer(process, port, began, folder.resolve("application.log"));
        return new Application(process, port, Duration.ofNanos(System.nanoTime() - began));
    }

    /** Makes the ahead-of-time cache as the launcher does, in a process that ends before it would serve. */
    static void train(Path jar, Path folder, Database database, Path cache) throws IOException {
        launch(
                        jar,
                        folder,
                        database,
                        FreePort.any(),
                        List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot*=error", "-Dspring.context.exit=onRefresh"))
                .await();
        if (Files.notExists(cache)) {
            throw new IOException("The ahead-of-time cache was not made: " + tail(folder.resolve("application.log")));
        }
    }

    private static RunningProcess launch(Path jar, Path folder, Database database, int port, List<String> more)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(JAVA_OPTIONS);
        command.addAll(more);
        command.addAll(List.of("-jar", jar.toString()));
        return new ProcessStart(
                        command, environment(port, folder, database), record(folder), folder.resolve("application.log"))
                .start();
    }

    /** Stops the one of a folder, if it runs. */
    static void stop(Path folder) throws IOException {
        Optional<RunningProcess> running = RunningProcess.find(record(folder));
        if (running.isPresent()) {
            running.get().stop(STOP_LIMIT);
        }
    }

    private static Path record(Path folder) {
        return folder.resolve("application.process");
    }

    private static Map<String, String> environment(int port, Path folder, Database database) throws IOException {
        return Map.ofEntries(
                Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("SERVER_PORT", Integer.toString(port)),
                Map.entry("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("MANAGEMENT_SERVER_PORT", Integer.toString(FreePort.any())),
                Map.entry("CANTERA_BASE_URL", "http://localhost:" + port),
                Map.entry("CANTERA_DATABASE_URL", database.access().url()),
                Map.entry("CANTERA_DATABASE_APP_PASSWORD", database.access().appPassword()),
                Map.entry(
                        "CANTERA_DATABASE_PROVISIONER_PASSWORD",
                        database.access().provisionerPassword()),
                // nobody signs on, so nobody listens there
                Map.entry("CANTERA_IDENTITY_URL", "http://127.0.0.1:1"),
                Map.entry("CANTERA_IDENTITY_CLIENT_SECRET", "unused"),
                Map.entry("CANTERA_IDENTITY_ADMIN_SECRET", "unused"),
                Map.entry("CANTERA_IDENTITY_API_SECRET", "unused"),
                Map.entry("CANTERA_MAIL_HOST", "127.0.0.1"),
                Map.entry("CANTERA_MAIL_PORT", "1"),
                Map.entry("CANTERA_MAIL_FROM", "cantera@localhost"),
                // a reason that a person can read, should it not start
                Map.entry("LOGGING_STRUCTURED_FORMAT_CONSOLE", ""),
                Map.entry("CANTERA_FILES_FOLDER", folder.resolve("files").toString()));
    }

    private static void awaitAnswer(RunningProcess process, int port, long began, Path log) throws IOException {
        byte[] question = "GET /api/me HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        while (!answers(port, question)) {
            if (!process.isAlive() || System.nanoTime() - began > START_LIMIT.toNanos()) {
                throw new IOException("The application did not start: " + tail(log));
            }
            Pause.of(POLL);
        }
    }

    private static boolean answers(int port, byte[] question) {
        try (var connection = new HttpConnection(port)) {
            return connection.exchange(question) == 401;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        String last = lines.stream()
                .filter(line -> line.startsWith("Caused by: "))
                .reduce(lines.isEmpty() ? "it said nothing" : lines.getLast(), (_, later) -> later);
        return last.substring(0, Math.min(last.length(), LONGEST_MESSAGE));
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** From the command to the first answer. */
    Duration startTime() {
        return startTime;
    }

    @Override
    public void close() throws IOException {
        process.stop(STOP_LIMIT);
    }
}
