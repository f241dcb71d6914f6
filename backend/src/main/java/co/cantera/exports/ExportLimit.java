package co.cantera.exports;

import co.cantera.shared.limits.RateLimit;
import java.time.Duration;

/** How often a person may take data out. */
enum ExportLimit implements RateLimit {
    EXPORT_BY_MEMBER(300, Duration.ofHours(1)),
    EXPORT_DOWNLOAD_BY_MEMBER(600, Duration.ofHours(1));

    private final int times;
    private final Duration period;

    ExportLimit(int times, Duration period) {
        this.times = times;
        this.period = period;
    }

    @Override
    public int times() {
        return times;
    }

    @Override
    public Duration period() {
        return period;
    }
}
