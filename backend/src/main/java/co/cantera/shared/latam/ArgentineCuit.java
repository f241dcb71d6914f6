package co.cantera.shared.latam;

import co.cantera.shared.latam.TaxId.Fault;
import co.cantera.shared.latam.TaxId.Kind;
import java.util.Map;
import java.util.regex.Pattern;

/** CUIT: a prefix of two digits, eight digits and a check digit. */
final class ArgentineCuit {

    private static final Pattern FORM = Pattern.compile("\\d+");
    private static final Map<String, Kind> PREFIXES = Map.of(
            "20", Kind.PERSON,
            "23", Kind.PERSON,
            "24", Kind.PERSON,
            "25", Kind.PERSON,
            "26", Kind.PERSON,
            "27", Kind.PERSON,
            "30", Kind.COMPANY,
            "33", Kind.COMPANY,
            "34", Kind.COMPANY);

    private ArgentineCuit() {}

    static TaxId read(String text) {
        var cuit = CheckSum.bare(text);
        if (!FORM.matcher(cuit).matches()) {
            return new TaxId.Wrong(Fault.FORM, null);
        }
        if (cuit.length() != 11) {
            return new TaxId.Wrong(Fault.LENGTH, null);
        }
        var kind = PREFIXES.get(cuit.substring(0, 2));
        if (kind == null) {
            return new TaxId.Wrong(Fault.PREFIX, null);
        }
        return checked(cuit, kind);
    }

    /** Where the sum asks for ten the authority gives another prefix, so no digit would be right. */
    private static TaxId checked(String cuit, Kind kind) {
        var digit = (11 - CheckSum.fromLeft(cuit, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
        if (digit == 10) {
            return new TaxId.Wrong(Fault.CHECK_DIGIT, null);
        }
        var right = cuit.substring(0, 10) + digit;
        var display = right.substring(0, 2) + "-" + right.substring(2, 10) + "-" + digit;
        return right.equals(cuit)
                ? new TaxId.Valid(cuit, "", kind, display)
                : new TaxId.Wrong(Fault.CHECK_DIGIT, display);
    }
}
