package co.cantera.directory;

import co.cantera.members.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What anybody who sees a record also sees of the companies and people tied to it, and never more. */
public sealed interface Card {

    String name();

    @Nullable
    String city();

    List<String> phones();

    List<String> emails();

    @Nullable
    Member owner();

    boolean viewerCanOpen();

    /** The card of a company. */
    record CompanyCard(
            CompanyId id,
            String name,
            @Nullable String city,
            List<String> phones,
            List<String> emails,
            @Nullable Member owner,
            boolean viewerCanOpen)
            implements Card {

        @Override
        public String toString() {
            return name;
        }
    }

    /** The card of a person. */
    record PersonCard(
            PersonId id,
            String name,
            @Nullable String city,
            List<String> phones,
            List<String> emails,
            @Nullable Member owner,
            boolean viewerCanOpen)
            implements Card {

        @Override
        public String toString() {
            return name;
        }
    }
}
