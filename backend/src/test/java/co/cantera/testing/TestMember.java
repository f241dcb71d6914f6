package co.cantera.testing;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/**
 * A member with a key to the API.
 *
 * @param key what stands behind {@code Bearer} in a request
 */
public record TestMember(UUID personId, UUID memberId, String email, String key) {

    /** The outer form of the member's id. */
    public String id() {
        return OpaqueId.format("member", memberId);
    }
}
