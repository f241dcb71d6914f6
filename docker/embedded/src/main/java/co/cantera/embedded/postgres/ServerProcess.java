package co.cantera.embedded.postgres;

import co.cantera.embedded.Pause;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Starts, adopts and stops the server of one data folder. */
final class ServerProcess {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);
    private static final Duration POLL = Duration.ofMillis(100);

    private final PostgresSettings settings;
    private final PostgresProgram program;

    ServerProcess(PostgresSettings settings, PostgresProgram program) {
        this.settings = settings;
        this.program = program;
    }

    /** @param changed whether a running server has settings of the past and must be restarted */
    void startOrAdopt(boolean changed) throws IOException {
        Optional<Postmaster> running = Postmaster.alive(settings.data());
        if (running.isPresent() && !changed && becomesReady()) {
            return;
        }
        if (Postmaster.alive(settings.data()).isPresent()) {
            stop();
        }
        Files.deleteIfExists(Postmaster.file(settings.data()));
        control("start", START_LIMIT, "-l", settings.log().toString());
    }

    /** Nothing happens when no server runs. */
    void stop() throws IOException {
        if (Postmaster.alive(settings.data()).isPresent()) {
            control("stop", STOP_LIMIT, "-m", settings.durable() ? "fast" : "immediate");
        }
    }

    /** A server found may still be replaying its log; false when it ended meanwhile. */
    private boolean becomesReady() throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<Postmaster> running = Postmaster.alive(settings.data());
            if (running.isEmpty() || running.get().isReady()) {
                return running.isPresent();
            }
            Pause.of(POLL);
        }
        return false;
    }

    private void control(String action, Duration limit, String option, String value) throws IOException {
        program.run(
                "pg_ctl",
                List.of(
                        action,
                        "-s",
                        "-w",
                        "-t",
                        Long.toString(limit.toSeconds()),
                        "-D",
                        settings.data().toString(),
                        option,
                        value));
    }
}
