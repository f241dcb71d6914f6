package co.cantera.shared.bin;

import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.Outcome;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The deleted records of one type. Each module offers one for each of its types that can be taken back. What a person reads and takes
 * back is within what that person may see; the rest is done at night for the whole tenant.
 */
public interface BinSource extends Released {

    /** The prefix of the ids. */
    String type();

    /**
     * Deleted records, the newest deletion first, then by id.
     *
     * @param name a fragment of the name, null for any
     * @param behind the deletion behind which the page begins, its key the time; null for the start
     */
    List<Deleted> page(@Nullable String name, @Nullable Cursor behind, OffsetDateTime since, int limit);

    /** Those of these records that are deleted. */
    List<Deleted> find(Collection<UUID> ids, OffsetDateTime since);

    /** Takes a record back. */
    Outcome<?> restore(UUID id);

    /** Records that were deleted before a time, whoever owns them. */
    List<UUID> over(OffsetDateTime before, int limit);

    /** Deletes records for good. */
    void end(Collection<UUID> ids);
}
