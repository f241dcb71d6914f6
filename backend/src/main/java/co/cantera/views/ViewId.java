package co.cantera.views;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a saved view. */
record ViewId(UUID value) {

    static final String PREFIX = "view";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static ViewId from(String text) {
        return new ViewId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
