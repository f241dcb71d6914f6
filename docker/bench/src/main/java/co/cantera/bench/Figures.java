package co.cantera.bench;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All samples of each point, of which the median counts. */
final class Figures {

    /** @param data {@code one tenant} or how many it was spread over */
    record Point(Operation operation, Caller caller, String data, int connections) {}

    private final Map<Point, List<Sample>> samples = new LinkedHashMap<>();

    void add(Point point, Sample sample) {
        samples.computeIfAbsent(point, _ -> new ArrayList<>()).add(sample);
    }

    List<Point> points() {
        return List.copyOf(samples.keySet());
    }

    int count(Point point) {
        return samples.getOrDefault(point, List.of()).size();
    }

    /** The sample in the middle by processor time, null when there is none. */
    @Nullable
    Sample median(Point point) {
        List<Sample> all = samples.getOrDefault(point, List.of()).stream()
                .sorted(comparingDouble(Sample::processor).thenComparingDouble(Sample::rate))
                .toList();
        return all.isEmpty() ? null : all.get(all.size() / 2);
    }
}
