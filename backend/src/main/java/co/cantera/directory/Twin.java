package co.cantera.directory;

import co.cantera.directory.Card.CompanyCard;
import co.cantera.directory.Card.PersonCard;
import co.cantera.members.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that is likely the same as the one that somebody enters. Of one that is out of reach nothing is told but its owner and what was
 * typed anyway.
 *
 * @param blocks whether the other one cannot be saved beside it
 */
record Twin(
        @Nullable CompanyCard company,
        @Nullable PersonCard person,
        @Nullable Member owner,
        List<TwinReason> reasons,
        boolean blocks) {}
