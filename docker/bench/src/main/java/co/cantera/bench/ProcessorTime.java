package co.cantera.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What processes have used of the processors, user and system together, as Linux accounts for it. */
final class ProcessorTime {

    private static final Path PROCESSES = Path.of("/proc");
    private static final double MILLIS_PER_TICK = 10;
    /** Places behind the command's name in {@code /proc/PID/stat}. */
    private static final int OWN = 11;

    private static final int CHILDREN = 13;

    private ProcessorTime() {}

    static boolean isKnown() {
        return Files.exists(PROCESSES.resolve("self/stat"));
    }

    /** Milliseconds of one process. */
    static double of(long pid) throws IOException {
        return sum(stat(pid), OWN) * MILLIS_PER_TICK;
    }

    /** Milliseconds of a process and all its children, also of those that have ended. */
    static double ofAll(long pid) throws IOException {
        long[] ticks = {sum(stat(pid), OWN) + sum(stat(pid), CHILDREN)};
        ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .forEach(child -> ticks[0] += living(child.pid()));
        return ticks[0] * MILLIS_PER_TICK;
    }

    /** The resident memory of a process in MB. */
    static long resident(long pid) throws IOException {
        return Files.readAllLines(PROCESSES.resolve(pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
                .findFirst()
                .orElse(0);
    }

    private static long living(long pid) {
        try {
            return sum(stat(pid), OWN);
        } catch (IOException ended) {
            // its time is found with the parent's from now on
            return 0;
        }
    }

    private static String[] stat(long pid) throws IOException {
        String line = Files.readString(PROCESSES.resolve(pid + "/stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }

    private static long sum(String[] fields, int first) {
        return Arrays.stream(fields, first, first + 2)
                .mapToLong(Long::parseLong)
                .sum();
    }
}
