package co.cantera.shared.latam;

import co.cantera.shared.latam.TaxId.Fault;
import co.cantera.shared.latam.TaxId.Kind;
import java.util.Locale;
import java.util.regex.Pattern;

/** RUT: up to eight digits and a check character, which people always write. */
final class ChileanRut {

    private static final Pattern FORM = Pattern.compile("\\d+[0-9K]");
    private static final int FIRST_COMPANY = 50_000_000;

    private ChileanRut() {}

    static TaxId read(String text) {
        var bare = CheckSum.bare(text).toUpperCase(Locale.ROOT).replaceFirst("^0+", "");
        if (!FORM.matcher(bare).matches()) {
            return new TaxId.Wrong(Fault.FORM, null);
        }
        if (bare.length() < 7 || bare.length() > 9) {
            return new TaxId.Wrong(Fault.LENGTH, null);
        }
        var number = bare.substring(0, bare.length() - 1);
        var digit = checkDigit(number);
        var display = CheckSum.inThousands(number) + "-" + digit;
        var kind = Integer.parseInt(number) >= FIRST_COMPANY ? Kind.COMPANY : Kind.PERSON;
        return bare.endsWith(digit)
                ? new TaxId.Valid(number, digit, kind, display)
                : new TaxId.Wrong(Fault.CHECK_DIGIT, display);
    }

    private static String checkDigit(String number) {
        var digit = 11 - CheckSum.fromRight(number, 2, 3, 4, 5, 6, 7) % 11;
        return switch (digit) {
            case 11 -> "0";
            case 10 -> "K";
            default -> String.valueOf(digit);
        };
    }
}
