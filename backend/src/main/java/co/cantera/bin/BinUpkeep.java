package co.cantera.bin;

import co.cantera.shared.bin.BinSource;
import co.cantera.shared.bin.Released;
import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends what nobody took back; what pointed to it points to nothing then. */
@Component
class BinUpkeep implements Expiring {

    private final List<BinSource> sources;
    private final List<Released> others;

    BinUpkeep(List<BinSource> sources, List<Released> others) {
        this.sources = sources;
        this.others = others;
    }

    @Override
    public Place place() {
        return Place.TENANT;
    }

    @Override
    public int deleteOver(Instant now, Retention kept, int limit) {
        OffsetDateTime before = now.minus(kept.bin()).atOffset(ZoneOffset.UTC);
        int ended = 0;
        for (BinSource source : sources) {
            ended += end(source, before, limit - ended);
        }
        return ended;
    }

    private int end(BinSource source, OffsetDateTime before, int limit) {
        List<UUID> over = limit == 0 ? List.of() : source.over(before, limit);
        if (!over.isEmpty()) {
            others.forEach(each -> each.release(source.type(), over));
            source.end(over);
        }
        return over.size();
    }
}
