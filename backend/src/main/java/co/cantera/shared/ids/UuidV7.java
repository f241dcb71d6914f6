package co.cantera.shared.ids;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, then chance; so keys made later sort later. */
public final class UuidV7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private UuidV7() {}

    /** A new id for a thing that is made now. */
    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    /** The id before those of all things made at the given time or later. */
    public static UUID first(Instant at) {
        return new UUID(at.toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L);
    }

    /** A new id for a thing that was made at the given time, in milliseconds since 1970. */
    public static UUID at(long millis) {
        long high = millis << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
