package co.cantera.members;

import co.cantera.shared.limits.RateLimit;
import java.time.Duration;

/** How often people may be invited, and links of invitations be tried. */
enum InvitationLimit implements RateLimit {
    /** Of the network that opens or accepts; an office shares one. */
    INVITATION_BY_ADDRESS(200, Duration.ofHours(1)),
    INVITATION_BY_TENANT(200, Duration.ofHours(1)),
    /** By all tenants together. */
    INVITATION_BY_EMAIL(5, Duration.ofHours(1));

    private final int times;
    private final Duration period;

    InvitationLimit(int times, Duration period) {
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
