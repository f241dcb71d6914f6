package co.cantera.exports;

import co.cantera.shared.files.FileUse;
import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Ends exports with their files. */
@Component
class ExportUpkeep implements Expiring, FileUse {

    private final ExportStore store;

    ExportUpkeep(ExportStore store) {
        this.store = store;
    }

    @Override
    public Place place() {
        return Place.TENANT;
    }

    @Override
    public int deleteOver(Instant now, Retention kept, int limit) {
        return store.deleteBefore(end(now, kept), limit);
    }

    @Override
    public Collection<byte[]> needed(Instant now, Retention kept) {
        return store.filesSince(end(now, kept));
    }

    private static OffsetDateTime end(Instant now, Retention kept) {
        return now.minus(kept.exports()).atOffset(ZoneOffset.UTC);
    }
}
