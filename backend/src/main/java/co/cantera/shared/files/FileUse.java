package co.cantera.shared.files;

import co.cantera.shared.upkeep.Retention;
import java.time.Instant;
import java.util.Collection;

/** Knows which files of the current tenant somebody still needs. What no bean of this kind names is deleted each night. */
public interface FileUse {

    /** The files by their SHA-256. */
    Collection<byte[]> needed(Instant now, Retention kept);
}
