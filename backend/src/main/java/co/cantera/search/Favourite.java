package co.cantera.search;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/**
 * A record that a member keeps at hand.
 *
 * @param type the prefix of the record's ids
 */
record Favourite(String type, UUID id) {

    static Favourite of(String id) {
        String type = OpaqueId.prefix(id);
        return new Favourite(type, OpaqueId.parse(type, id));
    }

    /** The record's id in its outer form. */
    String outer() {
        return OpaqueId.format(type, id);
    }
}
