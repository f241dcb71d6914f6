package co.cantera.search;

import co.cantera.shared.access.Access;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.Nodes;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.search.SearchKind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the person who asks keeps at hand: own to each member, and shown only as long as the record may be seen. */
@Component
class Favourites {

    /** More would be a list, and lists have their own screens. */
    private static final int MOST = 50;

    private final FavouriteStore store;
    private final Nodes nodes;

    Favourites(FavouriteStore store, Nodes nodes) {
        this.store = store;
        this.nodes = nodes;
    }

    List<Object> all() {
        return nodes
                .findAll(store.of(member(), MOST).stream().map(Favourite::outer).toList())
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    Outcome<Object> set(String id, boolean favourite) {
        Object record = nodes.findAll(List.of(id)).getFirst();
        if (record == null || !canBeFound(id)) {
            return Outcome.refused(new NotFound());
        }
        if (!favourite) {
            store.remove(member(), Favourite.of(id).id());
        } else if (store.count(member()) >= MOST) {
            return Outcome.refused(InvalidInput.field("id", "tooManyFavourites"));
        } else {
            store.add(member(), Favourite.of(id));
        }
        return Outcome.done(record);
    }

    private static boolean canBeFound(String id) {
        String type = Favourite.of(id).type();
        return Arrays.stream(SearchKind.values()).anyMatch(kind -> kind.name().equalsIgnoreCase(type));
    }

    private static UUID member() {
        return Access.current().memberId();
    }
}
