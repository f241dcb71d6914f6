package co.cantera.shared.latam;

import co.cantera.shared.latam.TaxId.Doubt;
import co.cantera.shared.latam.TaxId.Fault;
import co.cantera.shared.latam.TaxId.Kind;
import java.util.regex.Pattern;

/**
 * RUC: thirteen digits; province, then a digit that tells persons (0 to 5), public bodies (6) and companies (9) apart.
 * The authority has issued numbers that miss the old check digit, so that is only doubted.
 */
final class EcuadorianRuc {

    private static final Pattern FORM = Pattern.compile("\\d+");

    private EcuadorianRuc() {}

    static TaxId read(String text) {
        var ruc = CheckSum.bare(text);
        if (!FORM.matcher(ruc).matches()) {
            return new TaxId.Wrong(Fault.FORM, null);
        }
        if (ruc.length() != 13) {
            return new TaxId.Wrong(Fault.LENGTH, null);
        }
        var third = ruc.charAt(2) - '0';
        if (!isProvince(ruc) || third == 7 || third == 8) {
            return new TaxId.Wrong(Fault.PREFIX, null);
        }
        return switch (third) {
            case 6 -> checked(ruc, Kind.PUBLIC_BODY, 8, elevens(CheckSum.fromLeft(ruc, 3, 2, 7, 6, 5, 4, 3, 2)));
            case 9 -> checked(ruc, Kind.COMPANY, 9, elevens(CheckSum.fromLeft(ruc, 4, 3, 2, 7, 6, 5, 4, 3, 2)));
            default -> checked(ruc, Kind.PERSON, 9, tens(ruc));
        };
    }

    private static boolean isProvince(String ruc) {
        var province = Integer.parseInt(ruc.substring(0, 2));
        return province >= 1 && province <= 24 || province == 30;
    }

    private static TaxId checked(String ruc, Kind kind, int position, int digit) {
        return ruc.charAt(position) - '0' == digit
                ? new TaxId.Valid(ruc, "", kind, ruc)
                : new TaxId.Doubtful(ruc, "", kind, ruc, Doubt.CHECK_DIGIT);
    }

    private static int elevens(int sum) {
        return (11 - sum % 11) % 11;
    }

    private static int tens(String ruc) {
        var sum = 0;
        for (int i = 0; i < 9; i++) {
            var product = (ruc.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }
        return (10 - sum % 10) % 10;
    }
}
