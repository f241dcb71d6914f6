package co.cantera.imports;

import co.cantera.shared.bulk.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers what one batch left on records, each record once, until it is taken down together. */
final class TraceBuffer implements Trace.Keeper {

    private final Map<String, Map<UUID, Trace>> byType = new LinkedHashMap<>();

    @Override
    public void keep(String type, List<Trace> traces) {
        Map<UUID, Trace> known = byType.computeIfAbsent(type, each -> new LinkedHashMap<>());
        traces.forEach(trace ->
                known.merge(trace.id(), trace, (first, last) -> new Trace(first.id(), last.version(), first.before())));
    }

    /** What was gathered, by the type of the records; from then on it gathers anew. */
    Map<String, List<Trace>> drain() {
        Map<String, List<Trace>> all = new LinkedHashMap<>();
        byType.forEach((type, traces) -> all.put(type, new ArrayList<>(traces.values())));
        byType.clear();
        return all;
    }
}
