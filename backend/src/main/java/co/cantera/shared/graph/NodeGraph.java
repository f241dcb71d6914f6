package co.cantera.shared.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers any record by its id. */
@Controller
class NodeGraph {

    private static final int MAX_IDS = 50;

    private final Nodes nodes;

    NodeGraph(Nodes nodes) {
        this.nodes = nodes;
    }

    @QueryMapping
    @Nullable
    Object node(@Argument String id) {
        return nodes.find(id);
    }

    @QueryMapping
    List<@Nullable Object> nodes(@Argument List<String> ids) {
        if (ids.size() > MAX_IDS) {
            throw new Refusal("TOO_MANY_IDS");
        }
        return nodes.findAll(ids);
    }
}
