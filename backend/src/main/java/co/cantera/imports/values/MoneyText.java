package co.cantera.imports.values;

import co.cantera.shared.latam.PlainText;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A written amount apart from its currency.
 *
 * @param currency ISO 4217 code, empty where the text names none: "$" alone is a peso or a dollar
 */
public record MoneyText(String number, String currency) {

    private static final Pattern FORM = Pattern.compile(
            "(-?\\(?)\\s*([^\\d\\s(+-]*)\\s*([-+]?\\d[\\d.,'’\\s\\p{Z}]*?-?)\\s*([^\\d\\s)]*)\\s*(\\)?)");

    /** How SuiteCRM and SugarCRM write the installation's own currency. */
    private static final String HOUSE = "-99";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("", ""),
            Map.entry("$", ""),
            Map.entry(HOUSE, ""),
            Map.entry("pesos", ""),
            Map.entry("us$", "USD"),
            Map.entry("u$s", "USD"),
            Map.entry("dolares", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("s/", "PEN"),
            Map.entry("s/.", "PEN"),
            Map.entry("soles", "PEN"),
            Map.entry("col$", "COP"),
            Map.entry("mx$", "MXN"),
            Map.entry("r$", "BRL"),
            Map.entry("q", "GTQ"),
            Map.entry("₡", "CRC"),
            Map.entry("rd$", "DOP"));
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** The amount, unless the text has a word beside the number that is no currency. */
    static Optional<MoneyText> of(String text) {
        if (NumberText.isBare(text)) {
            return Optional.of(new MoneyText(text, ""));
        }
        if (!NumberText.canBeNumber(text)) {
            return Optional.empty();
        }
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        var before = currency(form.group(2));
        var after = currency(form.group(4));
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        var named = before.get().isEmpty() ? after.get() : before.get();
        return Optional.of(new MoneyText(form.group(1) + form.group(3) + form.group(5), named));
    }

    /** Whether a currency can be meant by a sign or name that many share: pesos are no dollars. */
    static boolean bears(String currency, String text) {
        return !PlainText.fold(text).equals("pesos")
                || Currency.getInstance(currency).getDisplayName(Locale.ENGLISH).contains("Peso");
    }

    /** The ISO 4217 code that a sign, name or code means; empty text for a sign that many share. */
    public static Optional<String> currency(String text) {
        var folded = PlainText.fold(text);
        var code = folded.replace("$", "").toUpperCase(Locale.ROOT);
        return NAMES.containsKey(folded)
                ? Optional.ofNullable(NAMES.get(folded))
                : Optional.of(code).filter(CODES::contains);
    }
}
