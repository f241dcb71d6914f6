package co.cantera.tags;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a tag. */
public record TagId(UUID value) {

    public static final String PREFIX = "tag";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static TagId from(String text) {
        return new TagId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
