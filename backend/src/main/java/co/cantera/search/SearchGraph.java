package co.cantera.search;

import co.cantera.shared.graph.Refusal;
import co.cantera.shared.search.SearchText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Search and favourites over GraphQL. */
@Controller
class SearchGraph {

    private static final int MOST = 20;

    private final Searches searches;
    private final Favourites favourites;

    SearchGraph(Searches searches, Favourites favourites) {
        this.searches = searches;
        this.favourites = favourites;
    }

    /** @param favourite whether it is kept at hand from now on */
    record SetFavouriteInput(@Nullable String idempotencyKey, String id, boolean favourite) {}

    record SetFavouriteSuccess(Object record, boolean favourite) {}

    @QueryMapping
    List<SearchGroup> search(@Argument String text, @Argument int first) {
        if (first < 1 || first > MOST) {
            throw new Refusal("PAGE_SIZE");
        }
        return searches.find(SearchText.of(text), first);
    }

    @QueryMapping
    List<Object> favourites() {
        return favourites.all();
    }

    @MutationMapping
    Object setFavourite(@Argument SetFavouriteInput input) {
        return favourites
                .set(input.id(), input.favourite())
                .payload(record -> new SetFavouriteSuccess(record, input.favourite()));
    }
}
