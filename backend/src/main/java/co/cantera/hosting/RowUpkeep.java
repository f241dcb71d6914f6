package co.cantera.hosting;

import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Expiring.Place;
import co.cantera.shared.upkeep.Retention;
import co.cantera.tenants.TenantSchema;
import co.cantera.tenants.provisioning.Migrations;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes what was kept long enough, of all tenants and then of each, a batch in each transaction. Where it fails it says so and leaves
 * the rest for the next time; the others go on. A tenant that is being migrated is left alone.
 */
@Component
class RowUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(RowUpkeep.class);
    private static final int ROWS = 1_000;

    private final List<Expiring> expiring;
    private final RowUpkeepStore store;
    private final Retention kept;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int newest;

    RowUpkeep(
            List<Expiring> expiring,
            RowUpkeepStore store,
            Retention kept,
            TransactionTemplate transaction,
            Clock clock,
            Migrations migrations) {
        this.expiring = expiring;
        this.store = store;
        this.kept = kept;
        this.transaction = transaction;
        this.clock = clock;
        this.newest = migrations.newest();
    }

    /** @param stop asked after each batch */
    void run(BooleanSupplier stop) {
        Instant now = clock.instant();
        of(Place.PLATFORM).forEach(rows -> repeat("all tenants", rows, stop, () -> rows.deleteOver(now, kept, ROWS)));
        for (TenantSchema tenant : store.settled(newest)) {
            tenant.call(() -> {
                of(Place.TENANT).forEach(rows -> repeat(tenant.name(), rows, stop, () -> deleteHere(rows, now)));
                return true;
            });
        }
    }

    private List<Expiring> of(Place place) {
        return expiring.stream().filter(rows -> rows.place() == place).toList();
    }

    private int deleteHere(Expiring rows, Instant now) {
        return store.hold(newest) ? rows.deleteOver(now, kept, ROWS) : 0;
    }

    private void repeat(String where, Expiring rows, BooleanSupplier stop, IntSupplier batch) {
        try {
            boolean more = !stop.getAsBoolean();
            while (more) {
                int deleted = transaction.execute(_ -> batch.getAsInt());
                more = deleted == ROWS && !stop.getAsBoolean();
            }
        } catch (RuntimeException e) {
            LOG.error("{} of {} could not be deleted", rows.getClass().getSimpleName(), where, e);
        }
    }
}
