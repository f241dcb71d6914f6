package co.cantera.imports.values;

import java.time.DateTimeException;
import java.time.ZoneOffset;

/** Finds out, date by date, in which order a column writes day and month. */
public final class DateEvidence {

    private int dates;
    private int spreadsheetDays;
    private int dayFirst;
    private int monthFirst;
    private int alike;
    private int undecided;

    /** Looks at one value; returns whether it is written like a date. A number of days does not count as one. */
    public boolean add(String text) {
        if (!NumberText.canBeNumber(text)) {
            return false;
        }
        if (DateText.isSpreadsheetDays(text)) {
            spreadsheetDays++;
            return false;
        }
        var isDate = isYearFirstOrNamed(text) || isFigures(text.strip());
        dates += isDate ? 1 : 0;
        return isDate;
    }

    public int dates() {
        return dates;
    }

    /** The style that every date seen agrees with, or {@link DateStyle#AMBIGUOUS}. */
    public DateStyle style() {
        if (dayFirst > 0 && monthFirst > 0) {
            return DateStyle.AMBIGUOUS;
        }
        if (dayFirst > 0) {
            return DateStyle.DAY_FIRST;
        }
        if (monthFirst > 0) {
            return DateStyle.MONTH_FIRST;
        }
        if (undecided > 0) {
            return DateStyle.AMBIGUOUS;
        }
        if (alike > 0) {
            return DateStyle.DAY_FIRST;
        }
        return dates == 0 && spreadsheetDays > 0 ? DateStyle.SPREADSHEET_DAYS : DateStyle.ISO;
    }

    private static boolean isYearFirstOrNamed(String text) {
        try {
            return DateText.unambiguous(text, ZoneOffset.UTC).isPresent();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean isFigures(String text) {
        var figures = DateText.FIGURES.matcher(text);
        if (!figures.matches()) {
            return false;
        }
        var first = Integer.parseInt(figures.group(1));
        var second = Integer.parseInt(figures.group(2));
        if (first > 31 || second > 31 || Math.min(first, second) > 12 || Math.min(first, second) < 1) {
            return false;
        }
        dayFirst += first > 12 ? 1 : 0;
        monthFirst += second > 12 ? 1 : 0;
        alike += first == second ? 1 : 0;
        undecided += first <= 12 && second <= 12 && first != second ? 1 : 0;
        return true;
    }
}
