package co.cantera.deals;

import co.cantera.directory.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is to have which part in the purchase. */
record SetDealPeopleInput(@Nullable String idempotencyKey, DealId id, int version, List<Part> people) {

    /** Somebody's part as it is to be. */
    record Part(PersonId personId, BuyingRole role) {}
}
