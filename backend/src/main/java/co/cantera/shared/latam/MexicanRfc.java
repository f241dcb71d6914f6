package co.cantera.shared.latam;

import co.cantera.shared.latam.TaxId.Doubt;
import co.cantera.shared.latam.TaxId.Fault;
import co.cantera.shared.latam.TaxId.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * RFC: three letters (company) or four (person), a date and three characters, the last of which is a check character
 * that is wrong in about 1.5 % of the numbers in use and is therefore only doubted.
 */
final class MexicanRfc {

    private static final Pattern FORM = Pattern.compile("[A-ZÑ&]{3,4}\\d{2}(\\d{2})(\\d{2})[A-Z0-9]{2}[0-9A]");
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
    private static final Set<String> GENERIC = Set.of("XAXX010101000", "XEXX010101000");
    private static final Set<String> INCONVENIENT = Set.copyOf(ReferenceTable.lines("rfc-inconvenient-words.csv"));
    private static final int COMPANY_LENGTH = 12;

    private MexicanRfc() {}

    static TaxId read(String text) {
        var rfc = CheckSum.bare(text).toUpperCase(Locale.ROOT);
        if (GENERIC.contains(rfc)) {
            return new TaxId.Valid(rfc, "", Kind.GENERIC, rfc);
        }
        if (rfc.length() < COMPANY_LENGTH || rfc.length() > COMPANY_LENGTH + 1) {
            return new TaxId.Wrong(Fault.LENGTH, null);
        }
        var form = FORM.matcher(rfc);
        if (!form.matches() || !isDay(form.group(1), form.group(2))) {
            return new TaxId.Wrong(Fault.FORM, null);
        }
        var kind = rfc.length() == COMPANY_LENGTH ? Kind.COMPANY : Kind.PERSON;
        if (rfc.charAt(rfc.length() - 1) != checkCharacter(rfc)) {
            return new TaxId.Doubtful(rfc, "", kind, rfc, Doubt.CHECK_DIGIT);
        }
        return kind == Kind.PERSON && INCONVENIENT.contains(rfc.substring(0, 4))
                ? new TaxId.Doubtful(rfc, "", kind, rfc, Doubt.INCONVENIENT_WORD)
                : new TaxId.Valid(rfc, "", kind, rfc);
    }

    private static boolean isDay(String month, String day) {
        var m = Integer.parseInt(month);
        var d = Integer.parseInt(day);
        return m >= 1 && m <= 12 && d >= 1 && d <= 31;
    }

    private static char checkCharacter(String rfc) {
        var padded = rfc.length() == COMPANY_LENGTH ? " " + rfc : rfc;
        var sum = 0;
        for (int i = 0; i < COMPANY_LENGTH; i++) {
            sum += ALPHABET.indexOf(padded.charAt(i)) * (COMPANY_LENGTH + 1 - i);
        }
        var rest = sum % 11;
        return switch (rest) {
            case 0 -> '0';
            case 1 -> 'A';
            default -> (char) ('0' + 11 - rest);
        };
    }
}
