package co.cantera.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long everything takes.
 *
 * @param limit after which nothing more is begun
 * @param json where the figures are written too
 */
record Plan(
        boolean quick,
        Duration warmUp,
        Duration point,
        int repetitions,
        Duration limit,
        @Nullable Path json) {

    static final List<Integer> CONNECTIONS = List.of(1, 8, 32);

    static Plan parse(List<String> arguments) {
        List<String> rest = new ArrayList<>(arguments);
        boolean quick = rest.remove("--quick");
        Path json = null;
        int at = rest.indexOf("--json");
        if (at >= 0) {
            rest.remove(at);
            if (at == rest.size()) {
                throw new IllegalArgumentException("--json needs a file");
            }
            json = Path.of(rest.remove(at)).toAbsolutePath();
        }
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException("unknown option " + rest.getFirst());
        }
        return quick
                ? new Plan(true, Duration.ofSeconds(20), Duration.ofMillis(1_500), 3, Duration.ofSeconds(430), json)
                : new Plan(false, Duration.ofMinutes(2), Duration.ofSeconds(7), 5, Duration.ofMinutes(38), json);
    }
}
