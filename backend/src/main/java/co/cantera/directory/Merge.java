package co.cantera.directory;

import co.cantera.directory.Card.CompanyCard;
import co.cantera.directory.Card.PersonCard;
import co.cantera.members.Member;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Two records that became one.
 *
 * @param mergedName what the one was called that is no more
 */
record Merge(
        MergeId id,
        @Nullable CompanyCard company,
        @Nullable PersonCard person,
        String mergedName,
        @Nullable Member member,
        OffsetDateTime at,
        @Nullable OffsetDateTime undoneAt,
        boolean viewerCanUndo) {}
