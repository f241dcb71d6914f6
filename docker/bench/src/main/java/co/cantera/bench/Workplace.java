package co.cantera.bench;

import co.cantera.embedded.Folders;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The folder of one run, and what is told of its progress; leaves nothing behind, also when it is interrupted. */
final class Workplace implements AutoCloseable {

    private final Path folder;
    private final PrintStream out;
    private final long began = System.nanoTime();
    private final Thread cleaner = new Thread(this::leaveNothing);

    Workplace(PrintStream out) throws IOException {
        this.folder = Files.createTempDirectory("cantera-bench-");
        this.out = out;
        Runtime.getRuntime().addShutdownHook(cleaner);
    }

    Path folder() {
        return folder;
    }

    /** Where the one database of a run lives. */
    Path database() {
        return folder.resolve("postgres");
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    void say(String doing) {
        out.printf("%4d s  %s%n", elapsed().toSeconds(), doing);
        out.flush();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(cleaner);
        leaveNothing();
    }

    private void leaveNothing() {
        try {
            Application.stop(folder);
            Database.stop(database());
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
