package co.cantera.edits;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a change of many records. */
record EditId(UUID value) {

    static final String PREFIX = "edit";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static EditId from(String text) {
        return new EditId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
