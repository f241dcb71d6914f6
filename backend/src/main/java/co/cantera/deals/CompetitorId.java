package co.cantera.deals;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a competitor. */
public record CompetitorId(UUID value) {

    public static final String PREFIX = "competitor";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static CompetitorId from(String text) {
        return new CompetitorId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
