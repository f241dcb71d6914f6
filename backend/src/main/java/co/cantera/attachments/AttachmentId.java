package co.cantera.attachments;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a file at a record. */
public record AttachmentId(UUID value) {

    public static final String PREFIX = "attachment";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static AttachmentId from(String text) {
        return new AttachmentId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
