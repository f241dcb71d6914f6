package co.cantera.attachments;

import co.cantera.shared.bin.Released;
import co.cantera.shared.files.FileUse;
import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends files that nobody took back, and those of records that end. */
@Component
class AttachmentUpkeep implements Expiring, FileUse, Released {

    private final AttachmentStore store;

    AttachmentUpkeep(AttachmentStore store) {
        this.store = store;
    }

    @Override
    public Place place() {
        return Place.TENANT;
    }

    @Override
    public int deleteOver(Instant now, Retention kept, int limit) {
        return store.deleteBefore(now.minus(kept.bin()).atOffset(ZoneOffset.UTC), limit);
    }

    @Override
    public Collection<byte[]> needed(Instant now, Retention kept) {
        return store.contents();
    }

    @Override
    public void release(String type, Collection<UUID> ids) {
        store.endOf(type, ids);
    }
}
