package co.cantera.deals;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a stage. */
public record StageId(UUID value) {

    public static final String PREFIX = "stage";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static StageId from(String text) {
        return new StageId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
