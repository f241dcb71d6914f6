package co.cantera.shared.latam;

import co.cantera.shared.latam.TaxId.Fault;
import co.cantera.shared.latam.TaxId.Kind;
import java.util.Map;
import java.util.regex.Pattern;

/** RUC: eleven digits whose first two tell whom they name and whose last checks the others. */
final class PeruvianRuc {

    private static final Pattern FORM = Pattern.compile("\\d+");
    private static final Map<String, Kind> PREFIXES =
            Map.of("10", Kind.PERSON, "15", Kind.PERSON, "16", Kind.PERSON, "17", Kind.PERSON, "20", Kind.COMPANY);

    private PeruvianRuc() {}

    static TaxId read(String text) {
        var ruc = CheckSum.bare(text);
        if (!FORM.matcher(ruc).matches()) {
            return new TaxId.Wrong(Fault.FORM, null);
        }
        if (ruc.length() != 11) {
            return new TaxId.Wrong(Fault.LENGTH, null);
        }
        var kind = PREFIXES.get(ruc.substring(0, 2));
        if (kind == null) {
            return new TaxId.Wrong(Fault.PREFIX, null);
        }
        var digit = (11 - CheckSum.fromLeft(ruc, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 10;
        var right = ruc.substring(0, 10) + digit;
        return right.equals(ruc) ? new TaxId.Valid(ruc, "", kind, ruc) : new TaxId.Wrong(Fault.CHECK_DIGIT, right);
    }
}
