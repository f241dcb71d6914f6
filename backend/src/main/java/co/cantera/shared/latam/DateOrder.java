package co.cantera.shared.latam;

/** The order in which a country writes day, month and year with figures. */
public enum DateOrder {
    DAY_MONTH_YEAR,
    MONTH_DAY_YEAR,
    YEAR_MONTH_DAY
}
