package co.cantera.deals;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The cards of deals that records of other modules point to, whoever owns them. */
@Component
public class DealCards {

    private final DealCardStore store;

    DealCards(DealCardStore store) {
        this.store = store;
    }

    /** Cards by the id of their deal, in at most one statement; what does not exist is missing. */
    public Map<UUID, DealCard> find(Collection<UUID> ids) {
        return store.find(ids);
    }
}
