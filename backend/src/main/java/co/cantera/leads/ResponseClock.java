package co.cantera.leads;

import co.cantera.members.TenantProfiles;
import co.cantera.shared.calendar.BusinessHours;
import co.cantera.shared.calendar.ColombianHolidays;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when a lead has to be answered, in the tenant's business hours, and how that stands. */
@Component
class ResponseClock {

    private static final Duration TARGET = Duration.ofHours(4);
    private static final BusinessHours.Span DAY = new BusinessHours.Span(LocalTime.of(8, 0), LocalTime.of(18, 0));
    private static final Map<DayOfWeek, BusinessHours.Span> WEEK =
            IntStream.rangeClosed(1, 5).mapToObj(DayOfWeek::of).collect(Collectors.toMap(day -> day, _ -> DAY));
    /** From when on little time is left: a quarter of the target. */
    private static final int SOON = 4;

    private final TenantProfiles tenants;
    private final Clock clock;

    ResponseClock(TenantProfiles tenants, Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Until when a lead that came in then has to be answered, null without a target. */
    @Nullable
    OffsetDateTime dueAfter(OffsetDateTime arrival) {
        return hours().plus(arrival, TARGET);
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
        Duration left = hours().between(now, due);
        return left.compareTo(TARGET.dividedBy(SOON)) <= 0 ? ResponseState.DUE_SOON : ResponseState.ON_TIME;
    }

    private BusinessHours hours() {
        return new BusinessHours(tenants.current().zone(), WEEK, ColombianHolidays::contains);
    }
}
