package co.cantera.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The server process that {@code postmaster.pid} of a data folder speaks of. */
record Postmaster(long pid, Instant started, int port, String status) {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(10);
    private static final int LINES_WITH_STATUS = 8;

    /** Empty when no server was running, or when it was killed and left no more than its file. */
    static Optional<Postmaster> alive(Path data) throws IOException {
        Path file = file(data);
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (lines.size() < LINES_WITH_STATUS) {
            return Optional.empty();
        }
        var postmaster = new Postmaster(
                Long.parseLong(lines.get(0).strip()),
                Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())),
                Integer.parseInt(lines.get(3).strip()),
                lines.get(LINES_WITH_STATUS - 1).strip());
        return Optional.of(postmaster).filter(Postmaster::isAlive);
    }

    static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    boolean isReady() {
        return status.equals("ready");
    }

    /** A process that began at another time only inherited the number. */
    private boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().startInstant())
                .filter(begin -> Duration.between(begin, started).abs().compareTo(CLOCK_TOLERANCE) < 0)
                .isPresent();
    }
}
