package co.cantera.directory;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.Changes;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What merging has to know of one kind of record. */
interface MergeKind<R> {

    /** The prefix of the ids. */
    String type();

    Class<R> row();

    /** The record, deleted or not, when the person may see it. */
    @Nullable
    R find(UUID id);

    int version(R row);

    String name(R row);

    boolean isDeleted(R row);

    /** The one that stays with what it takes from the other one, in its next version. */
    R combined(R survivor, R merged, Set<MergeField> take, OffsetDateTime now);

    /** The same in its next version, changed or deleted at these times. */
    R next(R row, OffsetDateTime now, @Nullable OffsetDateTime deletedAt);

    Changes changes(R before, R after);

    boolean save(R after, Entry entry);

    /** The record as the API shows it. */
    Object whole(R row);
}
