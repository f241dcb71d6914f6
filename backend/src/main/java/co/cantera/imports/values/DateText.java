package co.cantera.imports.values;

import co.cantera.shared.latam.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates that people and programs write. */
final class DateText {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ,]+(\\d{1,2}:\\d{2}.*))?");
    static final Pattern FIGURES =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?:[T ,]+\\d{1,2}:\\d{2}.*)?");
    private static final Pattern DAY_AND_NAME =
            Pattern.compile("(\\d{1,2})[-/. ]+(?:de )?([a-z]{3,10})\\.?[-/., ]+(?:de(?:l)? )?(\\d{4}|\\d{2})");
    private static final Pattern NAME_AND_DAY = Pattern.compile("([a-z]{3,10})\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern DAYS = Pattern.compile("([2-7]\\d{4})(?:[.,]\\d+)?");
    private static final Pattern ZONE = Pattern.compile(
            "(\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,9})?)\\s*(Z|[-+]\\d{2}:?(?:\\d{2})?)", Pattern.CASE_INSENSITIVE);
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS = List.of(
            "ene jan", "feb", "mar", "abr apr", "may", "jun", "jul", "ago aug", "sep set", "oct", "nov", "dic dec");

    private DateText() {}

    /** The day that a text means, if it means one. Times with an offset become days of {@code zone}. */
    static Optional<LocalDate> parse(String text, DateStyle style, ZoneId zone) {
        if (!NumberText.canBeNumber(text)) {
            return Optional.empty();
        }
        try {
            var unambiguous = unambiguous(text, zone);
            return unambiguous.isPresent() ? unambiguous : byStyle(text.strip(), style);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day that a text means whatever the style. */
    static Optional<LocalDate> unambiguous(String text, ZoneId zone) {
        var written = PlainText.fold(text);
        var yearFirst = YEAR_FIRST.matcher(written.toUpperCase(Locale.ROOT));
        if (yearFirst.matches()) {
            return Optional.of(inZone(date(yearFirst, 1, 2, 3), yearFirst.group(4), zone));
        }
        var dayAndName = DAY_AND_NAME.matcher(written);
        if (dayAndName.matches()) {
            return named(dayAndName.group(3), dayAndName.group(2), dayAndName.group(1));
        }
        var nameAndDay = NAME_AND_DAY.matcher(written);
        return nameAndDay.matches()
                ? named(nameAndDay.group(3), nameAndDay.group(1), nameAndDay.group(2))
                : Optional.empty();
    }

    static boolean isSpreadsheetDays(String text) {
        return DAYS.matcher(text.strip()).matches();
    }

    /** The days that a spreadsheet counts mean the same in every style. */
    private static Optional<LocalDate> byStyle(String text, DateStyle style) {
        var figures = FIGURES.matcher(text);
        var days = DAYS.matcher(text);
        if (days.matches()) {
            return Optional.of(SPREADSHEET_EPOCH.plusDays(Long.parseLong(days.group(1))));
        }
        return switch (style) {
            case DAY_FIRST -> figures.matches() ? Optional.of(date(figures, 3, 2, 1)) : Optional.empty();
            case MONTH_FIRST -> figures.matches() ? Optional.of(date(figures, 3, 1, 2)) : Optional.empty();
            case SPREADSHEET_DAYS, ISO, AMBIGUOUS -> Optional.empty();
        };
    }

    private static LocalDate date(Matcher figures, int year, int month, int day) {
        return LocalDate.of(
                year(figures.group(year)),
                Integer.parseInt(figures.group(month)),
                Integer.parseInt(figures.group(day)));
    }

    /** Exactly midnight in Greenwich is how programs write a day without a time, so it stays that day. */
    private static LocalDate inZone(LocalDate day, @Nullable String time, ZoneId zone) {
        var zoned = time == null ? null : ZONE.matcher(time);
        if (zoned == null || !zoned.matches()) {
            return day;
        }
        var clock = LocalTime.parse(zoned.group(1));
        var offset = ZoneOffset.of(zoned.group(2));
        return clock.equals(LocalTime.MIDNIGHT) && offset.equals(ZoneOffset.UTC)
                ? day
                : OffsetDateTime.of(day, clock, offset).atZoneSameInstant(zone).toLocalDate();
    }

    private static Optional<LocalDate> named(String year, String month, String day) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(month.substring(0, 3))) {
                return Optional.of(LocalDate.of(year(year), i + 1, Integer.parseInt(day)));
            }
        }
        return Optional.empty();
    }

    /** Two figures mean a year from 1970 to 2069. */
    private static int year(String text) {
        var year = Integer.parseInt(text);
        return text.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }
}
