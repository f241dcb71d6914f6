package co.cantera.imports.values;

import co.cantera.shared.latam.Country;

/** How the dates of a column are written. Years first and months by name are understood in every style. */
public enum DateStyle {
    /** 2026-11-23 or 2026/11/23, with or without a time. */
    ISO,
    /** 23/11/2026 */
    DAY_FIRST,
    /** 11/23/2026 */
    MONTH_FIRST,
    /** 46349, the days that a spreadsheet counts from the end of 1899. */
    SPREADSHEET_DAYS,
    /** The column does not tell, or contradicts itself: the person has to say. */
    AMBIGUOUS;

    /** The style that people of a country use, to be proposed where the column does not tell. */
    public static DateStyle of(Country country) {
        return switch (country.dateOrder()) {
            case DAY_MONTH_YEAR -> DAY_FIRST;
            case MONTH_DAY_YEAR -> MONTH_FIRST;
            case YEAR_MONTH_DAY -> ISO;
        };
    }
}
