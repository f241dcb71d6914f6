package co.cantera.local;

import co.cantera.embedded.Progress;
import java.io.PrintStream;
import java.time.Duration;

/** One line for each step, with the seconds since the command was given. */
final class ConsoleProgress implements Progress {

    private final PrintStream out;
    private final long began = System.nanoTime();

    ConsoleProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void report(String doing) {
        out.printf("%4d s  %s%n", Duration.ofNanos(System.nanoTime() - began).toSeconds(), doing);
        out.flush();
    }
}
