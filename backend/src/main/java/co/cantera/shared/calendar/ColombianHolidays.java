package co.cantera.shared.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The holidays of Colombia by law (Ley 51 de 1983): fixed ones, those moved to the next Monday, and those that follow Easter. */
public final class ColombianHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(7, 20),
            MonthDay.of(8, 7),
            MonthDay.of(12, 8),
            MonthDay.of(12, 25));

    private static final Set<MonthDay> MOVED = Set.of(
            MonthDay.of(1, 6),
            MonthDay.of(3, 19),
            MonthDay.of(6, 29),
            MonthDay.of(8, 15),
            MonthDay.of(10, 12),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11));

    /** Maundy Thursday, Good Friday, Ascension, Corpus Christi and the Sacred Heart, the last three on their Mondays. */
    private static final int[] FROM_EASTER = {-3, -2, 43, 64, 71};

    private static final Map<Integer, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

    private ColombianHolidays() {}

    /** Whether nobody has to work that day, apart from the day of the week. */
    public static boolean contains(LocalDate day) {
        return YEARS.computeIfAbsent(day.getYear(), ColombianHolidays::in).contains(day);
    }

    /** The holidays of a year; two may fall on the same day. */
    public static Set<LocalDate> in(int year) {
        Set<LocalDate> days = new HashSet<>();
        FIXED.forEach(day -> days.add(day.atYear(year)));
        MOVED.forEach(day -> days.add(day.atYear(year).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))));
        LocalDate easter = easter(year);
        for (int distance : FROM_EASTER) {
            days.add(easter.plusDays(distance));
        }
        return Set.copyOf(days);
    }

    /** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** The holidays of a year in their order. */
    public static Stream<LocalDate> sorted(int year) {
        return in(year).stream().sorted();
    }
}
