package co.cantera.shared.limits;

import java.time.Duration;

/** What is limited; a feature's limits are an enum of its own. The name tells it from all others. */
public interface RateLimit {

    String name();

    /** How often it may be done in {@link #period()}. */
    int times();

    Duration period();
}
