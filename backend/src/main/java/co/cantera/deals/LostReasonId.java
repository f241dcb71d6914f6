package co.cantera.deals;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a reason. */
public record LostReasonId(UUID value) {

    public static final String PREFIX = "reason";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static LostReasonId from(String text) {
        return new LostReasonId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
