package co.cantera.exports;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of an export. */
public record ExportId(UUID value) {

    public static final String PREFIX = "export";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static ExportId from(String text) {
        return new ExportId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
