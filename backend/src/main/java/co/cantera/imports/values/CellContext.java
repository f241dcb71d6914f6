package co.cantera.imports.values;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What one must know to understand a cell beyond its text.
 *
 * @param currency ISO 4217 code of amounts that name none
 * @param country ISO 3166-1 alpha-2 whose telephone and tax numbers these are
 * @param city of the row, for telephone numbers without area code
 * @param zone whose days times with an offset become
 */
public record CellContext(
        NumberStyle numberStyle,
        DateStyle dateStyle,
        String currency,
        String country,
        @Nullable String city,
        ZoneId zone) {

    /** The same row seen from a column that writes numbers and dates in these styles. */
    public CellContext styled(NumberStyle numbers, DateStyle dates) {
        return new CellContext(numbers, dates, currency, country, city, zone);
    }
}
