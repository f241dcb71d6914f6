package co.cantera.directory;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a hand-over. */
public record HandoverId(UUID value) {

    public static final String PREFIX = "handover";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static HandoverId from(String text) {
        return new HandoverId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
