package co.cantera.fields;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Finds the records of one type that custom fields point to; each module offers one for each of its types. */
public interface ReferenceSource {

    /** What the fields that point to its records hold. */
    FieldKind kind();

    /** The records with these ids, in at most one statement; what does not exist is missing. */
    Map<UUID, Reference> find(Collection<UUID> ids);
}
