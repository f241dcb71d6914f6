package co.cantera.shared.graph;

import co.cantera.shared.ids.OpaqueId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers any record by its id: the prefix leads to the module. */
@Controller
class NodeGraph {

    private final Map<String, NodeSource> sources;

    NodeGraph(List<NodeSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(NodeSource::prefix, Function.identity()));
    }

    @QueryMapping
    @Nullable
    Object node(@Argument String id) {
        NodeSource source = sources.get(OpaqueId.prefix(id));
        return source == null ? null : source.find(id);
    }
}
