package co.cantera.views;

import co.cantera.members.Member;
import co.cantera.shared.access.Access;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list with a name. It says which rows, never whose: everybody sees in it what they may see.
 *
 * @param address the query part of the list's address in the browser
 * @param owner who made it, null for one who is gone
 * @param viewerDefault whether the list of the person who asks opens with it
 */
record SavedView(
        ViewId id,
        int version,
        ListObject object,
        String name,
        String address,
        boolean shared,
        UUID ownerId,
        @Nullable Member owner,
        boolean viewerDefault,
        boolean defaultForAll) {

    /** A private view is its owner's alone; those that all have in common are kept in order by who leads, too. */
    public boolean viewerCanEdit() {
        return ownerId.equals(Access.current().memberId()) || (shared && viewerLeads());
    }

    public boolean viewerCanShare() {
        return viewerCanEdit() && viewerLeads();
    }

    static boolean viewerLeads() {
        return Access.current().seesAll() || Access.current().leads();
    }
}
