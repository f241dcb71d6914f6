package co.cantera.directory;

import co.cantera.shared.limits.RateLimit;
import java.time.Duration;

/** How often somebody may ask others for access. */
enum AccessRequestLimit implements RateLimit {
    ACCESS_REQUEST_BY_MEMBER;

    @Override
    public int times() {
        return 20;
    }

    @Override
    public Duration period() {
        return Duration.ofHours(1);
    }
}
