package co.cantera.shared.graph;

import java.time.Duration;

/** How long an operation may take; looked at between fields, while the database watches over its own statements. */
record Deadline(long nanos) {

    static final Duration LIMIT = Duration.ofSeconds(5);
    static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

    static Deadline start() {
        return new Deadline(System.nanoTime() + LIMIT.toNanos());
    }

    static void check() {
        if (CURRENT.isBound() && System.nanoTime() > CURRENT.get().nanos) {
            throw new Refusal("TIMEOUT");
        }
    }
}
