package co.cantera.shared.bin;

import java.util.Collection;
import java.util.UUID;

/** Hears of records that are about to end for good. */
public interface Released {

    /**
     * Lets go of records: what pointed to them points to nothing, what belonged to them ends too.
     *
     * @param type the prefix of their ids
     */
    void release(String type, Collection<UUID> ids);
}
