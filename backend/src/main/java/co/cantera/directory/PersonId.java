package co.cantera.directory;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a person. */
public record PersonId(UUID value) {

    public static final String PREFIX = "person";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static PersonId from(String text) {
        return new PersonId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
