package co.cantera.signon;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** What a node has read lately, for some seconds, until a signal says that it may have changed. */
final class NodeCache<K, V> {

    private static final int MAX_ENTRIES = 50_000;

    private record Entry<V>(V value, long readAt) {}

    private final ConcurrentHashMap<K, Entry<V>> entries = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();
    private final long timeToLive;

    NodeCache(Duration timeToLive) {
        this.timeToLive = timeToLive.toNanos();
    }

    V get(K key, Function<? super K, V> read) {
        Entry<V> entry = entries.get(key);
        if (entry != null && System.nanoTime() - entry.readAt < timeToLive) {
            return entry.value;
        }
        return fresh(key, read);
    }

    /** Reads in any case. What was read before a signal came in is answered but not kept. */
    V fresh(K key, Function<? super K, V> read) {
        long before = generation.get();
        V value = read.apply(key);
        if (entries.size() >= MAX_ENTRIES) {
            entries.clear();
        }
        entries.put(key, new Entry<>(value, System.nanoTime()));
        if (generation.get() != before) {
            entries.remove(key);
        }
        return value;
    }

    void forget(K key) {
        entries.remove(key);
    }

    void clear() {
        generation.incrementAndGet();
        entries.clear();
    }
}
