package co.cantera.deals;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a deal. */
public record DealId(UUID value) {

    public static final String PREFIX = "deal";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static DealId from(String text) {
        return new DealId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
