package co.cantera.shared.ids;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An id for a new record, made by the client for work without a line, or by us. */
public final class ClientId {

    private static final int VERSION_7 = 7;

    private ClientId() {}

    /** The client's id, a new one when it gave none, {@link OpaqueId#UNKNOWN} when what it gave is no UUIDv7 of this type. */
    public static UUID orNew(String prefix, @Nullable String given) {
        if (given == null) {
            return UuidV7.next();
        }
        UUID id = OpaqueId.parse(prefix, given);
        return id.version() == VERSION_7 ? id : OpaqueId.UNKNOWN;
    }
}
