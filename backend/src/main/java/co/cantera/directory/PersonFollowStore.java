package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.PERSON;

import co.cantera.directory.FollowingStore.Pointer;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The people of a company follow it. */
@Component
class PersonFollowStore implements Follower {

    private static final Pointer COMPANY = new Pointer(
            PersonId.PREFIX, PERSON, PERSON.ID, PERSON.VERSION, PERSON.UPDATED_AT, PERSON.COMPANY_ID, "company");

    private final FollowingStore store;

    PersonFollowStore(FollowingStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<UUID> move(Tie from, Tie to) {
        return from.isCompany() ? store.move(COMPANY, from, to) : List.of();
    }

    @Override
    public List<UUID> moveBack(List<UUID> moved, Tie from, Tie to) {
        return from.isCompany() ? store.move(COMPANY, from, to, PERSON.ID.in(moved)) : List.of();
    }
}
