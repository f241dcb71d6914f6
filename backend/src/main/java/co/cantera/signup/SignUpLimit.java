package co.cantera.signup;

import co.cantera.shared.limits.RateLimit;
import java.time.Duration;

/** How often a visitor may take the steps to a tenant. */
enum SignUpLimit implements RateLimit {
    START_BY_ADDRESS(10, Duration.ofHours(1)),
    START_BY_EMAIL(5, Duration.ofHours(1)),
    VERIFY_BY_ADDRESS(30, Duration.ofHours(1)),
    ACCOUNT_BY_ADDRESS(20, Duration.ofHours(1)),
    SLUG_BY_ADDRESS(300, Duration.ofMinutes(10)),
    TENANT_BY_PERSON(10, Duration.ofHours(1)),
    CHALLENGE(1, ProofOfWork.LIFETIME);

    private final int times;
    private final Duration period;

    SignUpLimit(int times, Duration period) {
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
