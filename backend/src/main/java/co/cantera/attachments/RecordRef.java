package co.cantera.attachments;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/**
 * A record that files can be at.
 *
 * @param type the prefix of its ids
 */
record RecordRef(String type, UUID id) {

    static RecordRef of(String text) {
        String type = OpaqueId.prefix(text);
        return new RecordRef(type, OpaqueId.parse(type, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(type, id);
    }
}
