package co.cantera.deals;

import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a deal's new place in a stage. */
@Component
class DealPlaces {

    private final DealStore store;

    DealPlaces(DealStore store) {
        this.store = store;
    }

    /** Ahead of everything in the stage. */
    String top(UUID stage) {
        return Rank.between(null, store.firstRank(stage));
    }

    /** The wanted place; refused when the neighbour is not on the board in this stage. */
    Outcome<String> find(DealRow deal, UUID stage, MoveDealInput.@Nullable Place wanted) {
        if (wanted == null || Boolean.TRUE.equals(wanted.top())) {
            return Outcome.done(top(stage));
        }
        if (wanted.top() != null) {
            return Outcome.done(Rank.between(store.lastRank(stage), null));
        }
        return wanted.after() != null
                ? neighbour("place.after", wanted.after(), stage)
                        .then(rank -> Outcome.done(Rank.between(rank, store.rankBehind(stage, rank, deal.id()))))
                : neighbour("place.before", wanted.before(), stage)
                        .then(rank -> Outcome.done(Rank.between(store.rankAhead(stage, rank, deal.id()), rank)));
    }

    private Outcome<String> neighbour(String path, @Nullable DealId id, UUID stage) {
        DealRow row = id == null ? null : store.find(id);
        return row == null
                        || row.deletedAt() != null
                        || row.status() != DealStatus.OPEN
                        || !row.stageId().equals(stage)
                ? Outcome.refused(InvalidInput.field(path, "unknown"))
                : Outcome.done(row.rank());
    }
}
