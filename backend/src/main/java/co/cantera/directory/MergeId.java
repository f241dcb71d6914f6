package co.cantera.directory;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a merge. */
public record MergeId(UUID value) {

    public static final String PREFIX = "merge";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static MergeId from(String text) {
        return new MergeId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
