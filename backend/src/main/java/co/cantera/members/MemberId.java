package co.cantera.members;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a member. */
public record MemberId(UUID value) {

    public static final String PREFIX = "member";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static MemberId from(String text) {
        return new MemberId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
