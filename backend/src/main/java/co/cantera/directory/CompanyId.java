package co.cantera.directory;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a company. */
public record CompanyId(UUID value) {

    public static final String PREFIX = "company";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static CompanyId from(String text) {
        return new CompanyId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
