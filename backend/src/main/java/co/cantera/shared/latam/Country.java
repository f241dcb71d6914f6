package co.cantera.shared.latam;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the product must know of a country to propose sensible settings; a dated row of reference data.
 *
 * @param code ISO 3166-1 alpha-2
 * @param validTo last day on which the row holds, {@code null} while it does
 * @param currency ISO 4217 code
 * @param currencyDigits decimals shown of an amount, which may be fewer than ISO 4217 knows
 * @param group separator of thousands
 * @param decimal separator of decimals
 * @param taxIdName what the tax number of a company is called, e.g. NIT
 * @param vatName what the value added tax is called, e.g. IVA
 * @param phonePrefix with the plus sign, e.g. +57
 */
public record Country(
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String currency,
        int currencyDigits,
        char group,
        char decimal,
        DateOrder dateOrder,
        ZoneId timeZone,
        DayOfWeek firstDayOfWeek,
        String taxIdName,
        String vatName,
        String phonePrefix,
        Locale locale,
        String source) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The country's name in a language, e.g. "Perú" in Spanish. */
    public String name(Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}
