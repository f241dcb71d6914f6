package co.cantera.deals;

import static co.cantera.schema.tenant.Tables.DEAL;

import co.cantera.directory.Follower;
import co.cantera.directory.FollowingStore;
import co.cantera.directory.FollowingStore.Pointer;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Deals follow their company and their person when these become one with others. */
@Component
class DealFollowStore implements Follower {

    private static final Pointer COMPANY = pointer(DEAL.COMPANY_ID, "company");
    private static final Pointer PERSON = pointer(DEAL.PERSON_ID, "person");

    private final FollowingStore store;

    DealFollowStore(FollowingStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "deals";
    }

    @Override
    public List<UUID> move(Tie from, Tie to) {
        return store.move(of(from), from, to);
    }

    @Override
    public List<UUID> moveBack(List<UUID> moved, Tie from, Tie to) {
        return store.move(of(from), from, to, DEAL.ID.in(moved));
    }

    private static Pointer of(Tie tie) {
        return tie.isCompany() ? COMPANY : PERSON;
    }

    private static Pointer pointer(Field<UUID> pointer, String field) {
        return new Pointer(DealId.PREFIX, DEAL, DEAL.ID, DEAL.VERSION, DEAL.UPDATED_AT, pointer, field);
    }
}
