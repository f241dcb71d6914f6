package co.cantera.catalog;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a product. */
public record ProductId(UUID value) {

    public static final String PREFIX = "product";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static ProductId from(String text) {
        return new ProductId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
