package co.cantera.leads;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a lead. */
public record LeadId(UUID value) {

    public static final String PREFIX = "lead";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static LeadId from(String text) {
        return new LeadId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
