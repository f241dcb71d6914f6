package co.cantera.shared.bulk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record as the store keeps it, with what tells whether and how it may be brought in again. */
public interface Stored {

    UUID id();

    int version();

    /** The fingerprint of the row that it was last made from, null when it came from elsewhere. */
    @Nullable
    String hash();

    /** Whether it lies in the recycle bin. */
    boolean deleted();

    /** Whether the person who acts now may see it. */
    boolean visible();
}
