package co.cantera.fields;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a custom field. */
public record FieldId(UUID value) {

    public static final String PREFIX = "field";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static FieldId from(String text) {
        return new FieldId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
