package co.cantera.tags;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A kind of record that can have tags; each module offers one for each of its kinds. */
public interface Taggable {

    /** The prefix of the ids of these records. */
    String prefix();

    /** Where the tags are. */
    TagColumns columns();

    /** The whole records with these ids that the person who asks may see, as the API shows them. */
    List<? extends Object> records(Collection<UUID> ids);
}
