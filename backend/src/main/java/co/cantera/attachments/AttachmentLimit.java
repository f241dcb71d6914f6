package co.cantera.attachments;

import co.cantera.shared.limits.RateLimit;
import java.time.Duration;

/** How often a person may bring files. */
enum AttachmentLimit implements RateLimit {
    ATTACHMENT_BY_MEMBER(500, Duration.ofHours(1));

    private final int times;
    private final Duration period;

    AttachmentLimit(int times, Duration period) {
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
