package co.cantera.imports.values;

import co.cantera.shared.latam.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Cells with a country: its name in Spanish or English, or an ISO 3166-1 code. */
public final class CountryCell {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("es"), Locale.ENGLISH);
    private static final String ODOO = "base.";
    private static final Map<String, String> CODES = codes();

    private CountryCell() {}

    /** The ISO 3166-1 alpha-2 code of a country that somebody wrote; Odoo writes "base.co". */
    public static Optional<String> code(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var name = text.startsWith(ODOO) ? text.substring(ODOO.length()) : text;
        return Optional.ofNullable(CODES.get(PlainText.squeeze(name)));
    }

    static Reading read(String text) {
        return code(text)
                .map(code -> Reading.of(new CellValue.CountryCode(code)))
                .orElseGet(() -> Reading.wrong(ProblemCode.COUNTRY_UNKNOWN));
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            codes.put(PlainText.squeeze(code), code);
            codes.put(PlainText.squeeze(country.getISO3Country()), code);
            LANGUAGES.forEach(language -> codes.put(PlainText.squeeze(country.getDisplayCountry(language)), code));
        }
        codes.putAll(Map.of("eeuu", "US", "estadosunidosdeamerica", "US", "unitedstatesofamerica", "US", "uk", "GB"));
        return Map.copyOf(codes);
    }
}
