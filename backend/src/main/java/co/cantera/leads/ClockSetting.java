package co.cantera.leads;

import co.cantera.shared.calendar.BusinessHours;
import co.cantera.shared.calendar.ColombianHolidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Within how much working time a lead has to be answered, and when people work.
 *
 * @param targetMinutes null for no target
 * @param days the working days, each once
 * @param holidays whether the holidays of Colombia are free
 * @param freeDays the tenant's own free days
 */
record ClockSetting(@Nullable Integer targetMinutes, List<WorkDay> days, boolean holidays, List<LocalDate> freeDays) {

    /** @param day 1 for Monday to 7 for Sunday */
    record WorkDay(int day, LocalTime from, LocalTime to) {}

    /** Four hours, Monday to Friday from eight to six. */
    static final ClockSetting DEFAULT = new ClockSetting(
            240,
            IntStream.rangeClosed(1, 5)
                    .mapToObj(day -> new WorkDay(day, LocalTime.of(8, 0), LocalTime.of(18, 0)))
                    .toList(),
            true,
            List.of());

    @Nullable
    Duration target() {
        return targetMinutes == null ? null : Duration.ofMinutes(targetMinutes);
    }

    BusinessHours hours(ZoneId zone) {
        return new BusinessHours(
                zone,
                days.stream()
                        .collect(Collectors.toMap(
                                each -> DayOfWeek.of(each.day()),
                                each -> new BusinessHours.Span(each.from(), each.to()))),
                day -> freeDays.contains(day) || holidays && ColombianHolidays.contains(day));
    }
}
