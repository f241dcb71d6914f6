package co.cantera.money;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of an exchange rate. */
record RateId(UUID value) {

    static final String PREFIX = "rate";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static RateId from(String text) {
        return new RateId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
