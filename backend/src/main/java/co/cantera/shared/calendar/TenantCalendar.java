package co.cantera.shared.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * What day it is where a tenant works, and on which day its weeks begin.
 *
 * @param clock tells the time in the tenant's zone
 */
public record TenantCalendar(Clock clock, DayOfWeek weekStart) {

    /** @param weekStart 1 for Monday to 7 for Sunday */
    public static TenantCalendar of(Clock clock, String zone, int weekStart) {
        return new TenantCalendar(clock.withZone(ZoneId.of(zone)), DayOfWeek.of(weekStart));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    /** The instant at which the day begins there. */
    public OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toOffsetDateTime();
    }
}
