package co.cantera.leads;

import co.cantera.members.TenantProfiles;
import co.cantera.shared.calendar.BusinessHours;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when a lead has to be answered, in the tenant's business hours, and how that stands. */
@Component
class ResponseClock {

    /** From when on little time is left: a quarter of the target. */
    private static final int SOON = 4;

    private final LeadSettings settings;
    private final TenantProfiles tenants;
    private final Clock clock;

    ResponseClock(LeadSettings settings, TenantProfiles tenants, Clock clock) {
        this.settings = settings;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Until when a lead that came in then has to be answered, null without a target. */
    @Nullable
    OffsetDateTime dueAfter(OffsetDateTime arrival) {
        Duration target = settings.current().clock().target();
        return target == null ? null : hours().plus(arrival, target);
    }

    LeadResponse of(LeadState state) {
        return new LeadResponse(stateOf(state), state.respondBy(), state.contactedAt());
    }

    private ResponseState stateOf(LeadState state) {
        OffsetDateTime due = state.respondBy();
        OffsetDateTime contact = state.contactedAt();
        if (contact != null) {
            return due != null && contact.isAfter(due) ? ResponseState.ANSWERED_LATE : ResponseState.ANSWERED;
        }
        return due == null || !state.status().isOpen() ? ResponseState.NONE : running(due);
    }

    private ResponseState running(OffsetDateTime due) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (now.isAfter(due)) {
            return ResponseState.LATE;
        }
        Duration target = settings.current().clock().target();
        Duration left = hours().between(now, due);
        return target != null && left.compareTo(target.dividedBy(SOON)) <= 0
                ? ResponseState.DUE_SOON
                : ResponseState.ON_TIME;
    }

    private BusinessHours hours() {
        return settings.current().clock().hours(tenants.current().zone());
    }
}
