package co.cantera.leads.form;

import co.cantera.shared.limits.RateLimit;
import java.time.Duration;

/** How often a form may be sent. */
enum FormLimit implements RateLimit {
    FORM_BY_ADDRESS(20, Duration.ofHours(1)),
    FORM_BY_TENANT(600, Duration.ofHours(1));

    private final int times;
    private final Duration period;

    FormLimit(int times, Duration period) {
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
