package co.cantera.shared.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A stretch of days that moves with the day on which it is asked for; the API's enum of the same name says what each means. */
public enum DatePeriod {
    TODAY,
    YESTERDAY,
    TOMORROW,
    THIS_WEEK,
    LAST_WEEK,
    NEXT_WEEK,
    THIS_MONTH,
    LAST_MONTH,
    NEXT_MONTH,
    THIS_QUARTER,
    LAST_QUARTER,
    NEXT_QUARTER,
    THIS_YEAR,
    LAST_YEAR,
    NEXT_YEAR,
    PAST,
    FUTURE,
    LAST_7_DAYS,
    LAST_30_DAYS,
    LAST_90_DAYS,
    NEXT_7_DAYS,
    NEXT_30_DAYS,
    NEXT_90_DAYS;

    /**
     * The days of a period, both included.
     *
     * @param from null when it has no beginning
     * @param to null when it has no end
     */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** The days that are meant on this day, in weeks that begin like this. */
    public Days on(LocalDate today, DayOfWeek weekStart) {
        return switch (this) {
            case TODAY -> new Days(today, today);
            case YESTERDAY -> new Days(today.minusDays(1), today.minusDays(1));
            case TOMORROW -> new Days(today.plusDays(1), today.plusDays(1));
            case THIS_WEEK -> week(today, weekStart);
            case LAST_WEEK -> week(today.minusWeeks(1), weekStart);
            case NEXT_WEEK -> week(today.plusWeeks(1), weekStart);
            case THIS_MONTH -> months(today, 1);
            case LAST_MONTH -> months(today.minusMonths(1), 1);
            case NEXT_MONTH -> months(today.plusMonths(1), 1);
            case THIS_QUARTER -> quarter(today);
            case LAST_QUARTER -> quarter(today.minusMonths(3));
            case NEXT_QUARTER -> quarter(today.plusMonths(3));
            case THIS_YEAR -> year(today.getYear());
            case LAST_YEAR -> year(today.getYear() - 1);
            case NEXT_YEAR -> year(today.getYear() + 1);
            case PAST -> new Days(null, today.minusDays(1));
            case FUTURE -> new Days(today.plusDays(1), null);
            case LAST_7_DAYS -> new Days(today.minusDays(6), today);
            case LAST_30_DAYS -> new Days(today.minusDays(29), today);
            case LAST_90_DAYS -> new Days(today.minusDays(89), today);
            case NEXT_7_DAYS -> new Days(today, today.plusDays(6));
            case NEXT_30_DAYS -> new Days(today, today.plusDays(29));
            case NEXT_90_DAYS -> new Days(today, today.plusDays(89));
        };
    }

    private static Days week(LocalDate day, DayOfWeek start) {
        LocalDate first = day.with(TemporalAdjusters.previousOrSame(start));
        return new Days(first, first.plusDays(6));
    }

    private static Days quarter(LocalDate day) {
        return months(day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1), 3);
    }

    private static Days year(int year) {
        return months(LocalDate.of(year, 1, 1), 12);
    }

    private static Days months(LocalDate day, int count) {
        LocalDate first = day.withDayOfMonth(1);
        return new Days(first, first.plusMonths(count).minusDays(1));
    }
}
