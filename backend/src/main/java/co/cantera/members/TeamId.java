package co.cantera.members;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a team. */
public record TeamId(UUID value) {

    public static final String PREFIX = "team";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static TeamId from(String text) {
        return new TeamId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
