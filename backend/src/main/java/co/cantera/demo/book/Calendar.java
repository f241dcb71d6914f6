package co.cantera.demo.book;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Moments at which people work, up to yesterday. */
record Calendar(LocalDate today, ZoneId zone) {

    private static final LocalTime OPENING = LocalTime.of(7, 30);
    private static final int MINUTES_OPEN = 600;

    /** Some moment of the working day that lies so many days back, or of the one after a weekend; never later than yesterday's. */
    OffsetDateTime daysAgo(int days, Dice dice) {
        LocalDate day = workday(today.minusDays(Math.max(days, 1)));
        LocalDate past = day.isBefore(today) ? day : lastWorkday();
        return past.atTime(OPENING)
                .plusMinutes(dice.between(0, MINUTES_OPEN))
                .plusSeconds(dice.between(0, 59))
                .atZone(zone)
                .toOffsetDateTime();
    }

    int daysSince(OffsetDateTime moment) {
        return (int) ChronoUnit.DAYS.between(moment.atZoneSameInstant(zone).toLocalDate(), today);
    }

    /** The day itself, or Monday when it lies on a weekend. */
    LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    private LocalDate lastWorkday() {
        LocalDate day = today.minusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day;
    }
}
