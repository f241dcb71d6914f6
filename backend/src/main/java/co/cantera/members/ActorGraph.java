package co.cantera.members;

import co.cantera.audit.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Names the member behind an entry of a timeline. */
@Controller
class ActorGraph {

    private final Members members;

    ActorGraph(Members members) {
        this.members = members;
    }

    @SchemaMapping
    @Nullable
    Member actor(Change change) {
        return members.find(change.actorId());
    }
}
