package co.cantera.shared.graph;

import java.time.Duration;

/** How long an operation may take; looked at between fields, while the database watches over its own statements. */
final class Deadline {

    static final Duration LIMIT = Duration.ofSeconds(5);
    static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

    /** Fields up to this level may have work behind them; below it are the plain values of many rows. */
    private static final int WORKING_LEVELS = 3;

    private static final int PLAIN_FIELDS = 64;

    private final long nanos;
    private int fields;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    static Deadline start() {
        return new Deadline(System.nanoTime() + LIMIT.toNanos());
    }

    /** Ends the operation when it is over, before the field at this level; asking the clock for each value would cost more than the value. */
    static void check(int level) {
        if (CURRENT.isBound()) {
            CURRENT.get().checkAt(level);
        }
    }

    private void checkAt(int level) {
        fields++;
        if ((level <= WORKING_LEVELS || fields % PLAIN_FIELDS == 0) && System.nanoTime() > nanos) {
            throw new Refusal("TIMEOUT");
        }
    }
}
