package co.cantera.shared.store;

import co.cantera.tenants.TenantSchema;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps one small thing for each tenant, such as its pipelines, for some seconds, so that most requests need no statement for it. What a
 * node changes itself it forgets at once; other nodes follow within the time to live.
 */
public final class TenantCache<T> {

    private static final int MAX_TENANTS = 2_000;

    private record Entry<T>(T value, long loadedAt) {}

    private final Map<TenantSchema, Entry<T>> entries = new ConcurrentHashMap<>();
    private final long timeToLive;

    public TenantCache(Duration timeToLive) {
        this.timeToLive = timeToLive.toNanos();
    }

    /** What is kept for the current tenant, loaded when it is missing or too old. */
    public T get(Supplier<T> load) {
        TenantSchema schema = TenantSchema.CURRENT.get();
        Entry<T> entry = entries.get(schema);
        long now = System.nanoTime();
        if (entry == null || now - entry.loadedAt > timeToLive) {
            if (entries.size() >= MAX_TENANTS) {
                entries.clear();
            }
            entry = new Entry<>(load.get(), now);
            entries.put(schema, entry);
        }
        return entry.value;
    }

    /** Forgets what is kept for the current tenant. */
    public void forget() {
        entries.remove(TenantSchema.CURRENT.get());
    }
}
