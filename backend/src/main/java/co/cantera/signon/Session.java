package co.cantera.signon;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser's session.
 *
 * @param hash what is stored in place of the cookie's token
 * @param seenAt when it was last used, to the minute
 * @param expiresAt when it ends in any case
 */
record Session(ByteBuffer hash, UUID personId, Instant seenAt, Instant expiresAt) {

    Session seen(Instant now) {
        return new Session(hash, personId, now, expiresAt);
    }
}
