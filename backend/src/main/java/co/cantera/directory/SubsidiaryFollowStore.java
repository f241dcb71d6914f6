package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.COMPANY;

import co.cantera.directory.FollowingStore.Pointer;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The companies below a company follow it; the one that stays is not put below itself. */
@Component
class SubsidiaryFollowStore implements Follower {

    private static final Pointer PARENT = new Pointer(
            CompanyId.PREFIX, COMPANY, COMPANY.ID, COMPANY.VERSION, COMPANY.UPDATED_AT, COMPANY.PARENT_ID, "parent");

    private final FollowingStore store;

    SubsidiaryFollowStore(FollowingStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "subsidiaries";
    }

    @Override
    public List<UUID> move(Tie from, Tie to) {
        return from.isCompany() ? store.move(PARENT, from, to, COMPANY.ID.ne(to.id())) : List.of();
    }

    @Override
    public List<UUID> moveBack(List<UUID> moved, Tie from, Tie to) {
        return from.isCompany() ? store.move(PARENT, from, to, COMPANY.ID.in(moved)) : List.of();
    }
}
