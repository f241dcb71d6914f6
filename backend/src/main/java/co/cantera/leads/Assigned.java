package co.cantera.leads;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the rules decided about a lead, kept as it was then.
 *
 * @param rule the name of the rule, null when none applied
 * @param number what the reason counts: members in turn, or open leads
 */
record Assigned(
        @Nullable UUID key, @Nullable String rule, @Nullable UUID memberId, Reason reason, Match match, int number) {

    /** Why this member, or nobody. */
    enum Reason {
        TURN,
        LEAST_LOAD,
        ONLY_ONE,
        NOBODY_ACTIVE,
        NO_RULE
    }

    /** By what the rule applied. */
    enum Match {
        EVERY,
        CITY,
        SECTOR,
        CITY_AND_SECTOR
    }
}
