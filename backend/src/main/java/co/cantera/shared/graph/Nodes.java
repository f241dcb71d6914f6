package co.cantera.shared.graph;

import co.cantera.shared.ids.OpaqueId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds records of any type: the prefix of an id leads to the module. */
@Component
public class Nodes {

    private final Map<String, NodeSource> sources;

    Nodes(List<NodeSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(NodeSource::prefix, Function.identity()));
    }

    /** The record, null when it is unknown or not visible to the person who asks. */
    public @Nullable Object find(String id) {
        NodeSource source = sources.get(OpaqueId.prefix(id));
        return source == null ? null : source.find(id);
    }

    /** The records in the order of their ids, each type read at once; null stands for what is unknown, deleted or not visible. */
    public List<@Nullable Object> findAll(List<String> ids) {
        Map<String, Object> found = new HashMap<>();
        ids.stream().distinct().collect(Collectors.groupingBy(OpaqueId::prefix)).forEach((prefix, some) -> {
            NodeSource source = sources.get(prefix);
            if (source != null) {
                found.putAll(source.findAll(some));
            }
        });
        return ids.stream().<@Nullable Object>map(found::get).toList();
    }
}
