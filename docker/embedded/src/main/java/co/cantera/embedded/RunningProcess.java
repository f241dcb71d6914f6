package co.cantera.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that may outlive whoever started it, found again by the file that records it.
 *
 * @param fingerprint of its command and environment: tells whether an adopted process runs with today's settings
 */
public record RunningProcess(Path record, long pid, Instant started, String fingerprint) {

    private static final int FIELDS = 3;

    static RunningProcess save(Path record, ProcessHandle process, String fingerprint) throws IOException {
        var running = new RunningProcess(record, process.pid(), startOf(process).orElse(Instant.EPOCH), fingerprint);
        Files.writeString(record, "%d %s %s%n".formatted(running.pid, running.started, fingerprint));
        return running;
    }

    /** Records the Java process that runs this. */
    public static RunningProcess current(Path record) throws IOException {
        return save(record, ProcessHandle.current(), "-");
    }

    /** The process of a record; empty when it has ended, even if another has its number now. */
    public static Optional<RunningProcess> find(Path record) throws IOException {
        String[] fields =
                Files.exists(record) ? Files.readString(record).strip().split(" ") : new String[0];
        if (fields.length != FIELDS) {
            return Optional.empty();
        }
        var running = new RunningProcess(record, Long.parseLong(fields[0]), Instant.parse(fields[1]), fields[2]);
        return Optional.of(running).filter(RunningProcess::isAlive);
    }

    public boolean isAlive() {
        return handle().isPresent();
    }

    /** Waits until the process has ended. */
    public void await() {
        handle().ifPresent(process -> process.onExit().join());
    }

    /** Asks the process to end, kills it when the time is over, and forgets it. */
    public void stop(Duration patience) throws IOException {
        Optional<ProcessHandle> process = handle();
        process.ifPresent(ProcessHandle::destroy);
        if (process.isPresent() && !ends(process.get(), patience)) {
            process.get().destroyForcibly();
            ends(process.get(), patience);
        }
        Files.deleteIfExists(record);
    }

    private Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> startOf(process).equals(Optional.of(started)));
    }

    private static Optional<Instant> startOf(ProcessHandle process) {
        return process.info().startInstant();
    }

    private static boolean ends(ProcessHandle process, Duration patience) throws IOException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a process was ending", e);
        }
    }
}
