package co.cantera.imports;

import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Forgets what imports left once they cannot be taken back any more. */
@Component
class TraceUpkeep implements Expiring {

    private final TraceStore store;

    TraceUpkeep(TraceStore store) {
        this.store = store;
    }

    @Override
    public Place place() {
        return Place.TENANT;
    }

    @Override
    public int deleteOver(Instant now, Retention kept, int limit) {
        return store.deleteOver(now.minus(kept.imports()).atOffset(ZoneOffset.UTC), limit);
    }
}
