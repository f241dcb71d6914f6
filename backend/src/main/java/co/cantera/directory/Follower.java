package co.cantera.directory;

import java.util.List;
import java.util.UUID;

/**
 * Something that hangs on companies or people, such as deals. When two of these become one it follows to the one that stays, whoever owns it,
 * and goes back when that is undone; when an account is handed over, what its old owner had of it goes along.
 */
public interface Follower {

    /** A name of its own, which stays the same for good. */
    String name();

    /** Moves everything of one record to the other one; answers what was moved. */
    List<UUID> move(Tie from, Tie to);

    /** Moves back what is still where it was moved to; answers what that was. */
    List<UUID> moveBack(List<UUID> moved, Tie from, Tie to);

    /**
     * A record on which something hangs.
     *
     * @param type the prefix of its ids, company or person
     */
    record Tie(String type, UUID id, String name) {

        /** Whether it is a company rather than a person. */
        public boolean isCompany() {
            return type.equals(CompanyId.PREFIX);
        }
    }
}
