package co.cantera.shared.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When somebody works.
 *
 * @param week from when to when on each day of the week; a day that is missing is free
 * @param holidays which days are free whatever the day of the week
 */
public record BusinessHours(ZoneId zone, Map<DayOfWeek, Span> week, Predicate<LocalDate> holidays) {

    /** A calendar without a working day in so long has none at all. */
    private static final int LONGEST_BREAK = 400;

    /** The working hours of a day. */
    public record Span(LocalTime from, LocalTime to) {}

    /** When that much working time after the start is over; null when nobody ever works. */
    public @Nullable OffsetDateTime plus(OffsetDateTime start, Duration time) {
        ZonedDateTime at = start.atZoneSameInstant(zone);
        Duration left = time;
        int idle = 0;
        for (LocalDate day = at.toLocalDate(); idle < LONGEST_BREAK; day = day.plusDays(1)) {
            Span span = span(day);
            if (span == null) {
                idle++;
                continue;
            }
            ZonedDateTime from = later(day.atTime(span.from()).atZone(zone), at);
            Duration today = Duration.between(from, day.atTime(span.to()).atZone(zone));
            if (today.compareTo(left) >= 0) {
                return from.plus(left).toOffsetDateTime();
            }
            left = today.isNegative() ? left : left.minus(today);
            idle = 0;
        }
        return null;
    }

    /** How much working time lies between two instants; zero when the second is not after the first. */
    public Duration between(OffsetDateTime start, OffsetDateTime end) {
        ZonedDateTime from = start.atZoneSameInstant(zone);
        ZonedDateTime to = end.atZoneSameInstant(zone);
        Duration sum = Duration.ZERO;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            Span span = span(day);
            if (span != null) {
                ZonedDateTime begin = later(day.atTime(span.from()).atZone(zone), from);
                ZonedDateTime close = day.atTime(span.to()).atZone(zone);
                ZonedDateTime finish = close.isBefore(to) ? close : to;
                sum = begin.isBefore(finish) ? sum.plus(Duration.between(begin, finish)) : sum;
            }
        }
        return sum;
    }

    private @Nullable Span span(LocalDate day) {
        return holidays.test(day) ? null : week.get(day.getDayOfWeek());
    }

    private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
