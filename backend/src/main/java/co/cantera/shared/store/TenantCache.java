package co.cantera.shared.store;

import co.cantera.tenants.TenantSchema;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps one small thing for each tenant, such as its pipelines, for some seconds, so that most requests need no statement for it. A
 * transaction that changed it sees its own version, which nobody else sees before the commit; then this node forgets at once, and the
 * other ones when they hear of it or within the time to live.
 */
public final class TenantCache<T> {

    private static final int MAX_TENANTS = 2_000;

    private final long timeToLive;
    private volatile Map<TenantSchema, Place<T>> places = new ConcurrentHashMap<>();

    public TenantCache(Duration timeToLive) {
        this.timeToLive = timeToLive.toNanos();
    }

    /** What is kept for the current tenant, loaded when it is missing or too old. */
    public T get(Supplier<T> load) {
        Change change = change();
        return change == null ? place().get(load, timeToLive) : change.own.get(load, timeToLive);
    }

    /** Forgets what is kept for the current tenant: at once in the running transaction, after its commit for everybody. */
    public void forget() {
        TenantSchema schema = TenantSchema.CURRENT.get();
        Change change = change();
        if (change != null) {
            change.own = new Place<>();
        } else if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Change(schema));
        } else {
            places.remove(schema);
        }
    }

    /** Forgets everything, since another node may have changed it. */
    public void clear() {
        places = new ConcurrentHashMap<>();
    }

    private Place<T> place() {
        if (places.size() >= MAX_TENANTS) {
            clear();
        }
        return places.computeIfAbsent(TenantSchema.CURRENT.get(), schema -> new Place<>());
    }

    /** The change that the running transaction has made, null for none. */
    private @Nullable Change change() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
                if (each instanceof TenantCache<?>.Change change && change.isOf(this)) {
                    return own(change);
                }
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked") // isOf has compared the caches
    private Change own(TenantCache<?>.Change change) {
        return (Change) change;
    }

    /** Lasts as long as a transaction that has changed what is kept of its tenant. */
    private final class Change implements TransactionSynchronization {

        private final TenantSchema schema;
        private Place<T> own = new Place<>();

        private Change(TenantSchema schema) {
            this.schema = schema;
        }

        @Override
        public void afterCommit() {
            places.remove(schema);
        }

        private boolean isOf(TenantCache<?> cache) {
            return TenantCache.this == cache
                    && TenantSchema.CURRENT.isBound()
                    && schema.equals(TenantSchema.CURRENT.get());
        }
    }

    /** Where one tenant's value stands. What was read before a change goes into a place that nobody looks at any more. */
    private static final class Place<T> {

        private volatile @Nullable Entry<T> entry;

        T get(Supplier<T> load, long timeToLive) {
            Entry<T> known = entry;
            long now = System.nanoTime();
            if (known == null || now - known.loadedAt > timeToLive) {
                known = new Entry<>(load.get(), now);
                entry = known;
            }
            return known.value;
        }
    }

    private record Entry<T>(T value, long loadedAt) {}
}
