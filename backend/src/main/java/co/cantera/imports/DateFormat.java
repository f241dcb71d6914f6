package co.cantera.imports;

import co.cantera.imports.values.DateStyle;

/** How a person says that dates are written. */
enum DateFormat {
    ISO(DateStyle.ISO),
    DAY_FIRST(DateStyle.DAY_FIRST),
    MONTH_FIRST(DateStyle.MONTH_FIRST);

    private final DateStyle style;

    DateFormat(DateStyle style) {
        this.style = style;
    }

    static DateFormat of(DateStyle style) {
        return switch (style) {
            case DAY_FIRST -> DAY_FIRST;
            case MONTH_FIRST -> MONTH_FIRST;
            case ISO, SPREADSHEET_DAYS, AMBIGUOUS -> ISO;
        };
    }

    /** The style in which a column is read: the days that a spreadsheet counts stay days. */
    DateStyle over(DateStyle detected) {
        return detected == DateStyle.SPREADSHEET_DAYS ? detected : style;
    }
}
