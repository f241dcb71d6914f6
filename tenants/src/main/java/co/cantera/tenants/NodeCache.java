package co.cantera.tenants;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a node remembers of the database for a short while, until {@link Notifications} tell that it changed.
 *
 * @param <K> the key
 * @param <V> the value; absent ones are not remembered
 */
public final class NodeCache<K, V> {

    private final int capacity;
    private final long age;
    private volatile Map<K, Entry<V>> entries = new ConcurrentHashMap<>();

    /** @param age after which a value is read again even if nobody told of a change */
    public NodeCache(int capacity, Duration age) {
        this.capacity = capacity;
        this.age = age.toNanos();
    }

    /** The value remembered, else the one that is loaded now. */
    public Optional<V> get(K key, Function<K, Optional<V>> load) {
        Map<K, Entry<V>> generation = entries;
        Entry<V> known = generation.get(key);
        if (known != null && System.nanoTime() - known.loaded < age) {
            return Optional.of(known.value);
        }
        Optional<V> loaded = load.apply(key);
        // a value read before clear() goes into the generation that was thrown away
        loaded.ifPresent(value -> generation.put(key, new Entry<>(value, System.nanoTime())));
        if (generation.size() > capacity) {
            clear();
        }
        return loaded;
    }

    /** Forgets everything. */
    public void clear() {
        entries = new ConcurrentHashMap<>();
    }

    private record Entry<V>(V value, long loaded) {}
}
