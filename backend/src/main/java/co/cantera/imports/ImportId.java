package co.cantera.imports;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of an import. */
public record ImportId(UUID value) {

    public static final String PREFIX = "import";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static ImportId from(String text) {
        return new ImportId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
