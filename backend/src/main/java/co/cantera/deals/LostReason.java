package co.cantera.deals;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A reason for which deals are lost, in the tenant's own words.
 *
 * @param retiredAt since when it can no longer be chosen, null while it can
 */
public record LostReason(
        LostReasonId id, String name, @Nullable OffsetDateTime retiredAt) {

    /** Whether it can no longer be chosen. */
    public boolean retired() {
        return retiredAt != null;
    }

    @Override
    public String toString() {
        return name;
    }
}
