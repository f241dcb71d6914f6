package co.cantera.imports;

import co.cantera.shared.files.FileUse;
import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Forgets imports that nobody finishes; what came of the others stays, and their files do for a while. */
@Component
class ImportUpkeep implements Expiring, FileUse {

    private final ImportStore store;

    ImportUpkeep(ImportStore store) {
        this.store = store;
    }

    @Override
    public Place place() {
        return Place.TENANT;
    }

    @Override
    public int deleteOver(Instant now, Retention kept, int limit) {
        return store.deleteUntouched(end(now, kept), limit);
    }

    @Override
    public Collection<byte[]> needed(Instant now, Retention kept) {
        return store.filesNeeded(end(now, kept));
    }

    private static OffsetDateTime end(Instant now, Retention kept) {
        return now.minus(kept.imports()).atOffset(ZoneOffset.UTC);
    }
}
