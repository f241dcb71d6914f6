package co.cantera.tenants;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a node remembers of the database for a short while, or until {@link Notifications} tell that it changed.
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
    public Optional<V> get(K key, Function<? super K, Optional<V>> load) {
        Entry<V> known = entries.get(key);
        return known != null && System.nanoTime() - known.loaded < age ? Optional.of(known.value) : fresh(key, load);
    }

    /** The value that is loaded now in any case. */
    public Optional<V> fresh(K key, Function<? super K, Optional<V>> load) {
        Map<K, Entry<V>> generation = entries;
        Optional<V> loaded = load.apply(key);
        // a value read before clear() goes into the generation that was thrown away
        loaded.ifPresentOrElse(
                value -> generation.put(key, new Entry<>(value, System.nanoTime())), () -> generation.remove(key));
        if (generation.size() > capacity) {
            clear();
        }
        return loaded;
    }

    /** Forgets one value, which this node has changed itself. */
    public void forget(K key) {
        entries.remove(key);
    }

    /** Forgets everything. */
    public void clear() {
        entries = new ConcurrentHashMap<>();
    }

    private record Entry<V>(V value, long loaded) {}
}
