package co.cantera.shared.latam;

import co.cantera.shared.latam.TaxId.Fault;
import co.cantera.shared.latam.TaxId.Kind;
import java.util.regex.Pattern;

/** NIT: up to ten digits and a check digit that is kept apart. Persons use their cédula as the number. */
final class ColombianNit {

    private static final Pattern LABEL = Pattern.compile("(?i)^(?:N\\.?I\\.?T|C\\.?C)[.:#\\s]*");
    private static final Pattern APART = Pattern.compile("([\\d.,\\s\\p{Z}]+?)[\\s\\p{Z}]*\\p{Pd}[\\s\\p{Z}]*(\\d)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int[] WEIGHTS = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71};
    private static final String FINAL_CONSUMER = "222222222222";

    private ColombianNit() {}

    static TaxId read(String text) {
        var written = LABEL.matcher(text).replaceFirst("");
        var apart = APART.matcher(written);
        if (apart.matches()) {
            return withCheckDigit(CheckSum.bare(apart.group(1)), apart.group(2));
        }
        var digits = CheckSum.bare(written);
        if (!DIGITS.matcher(digits).matches()) {
            return new TaxId.Wrong(Fault.FORM, null);
        }
        return digits.equals(FINAL_CONSUMER) ? new TaxId.Valid(digits, "", Kind.GENERIC, digits) : together(digits);
    }

    /**
     * Companies have nine digits starting with 8 or 9 and cédulas of ten digits start with 1, which tells where a check
     * digit was written without its hyphen.
     */
    private static TaxId together(String digits) {
        var number = digits.substring(0, digits.length() - 1);
        var last = digits.substring(digits.length() - 1);
        var companyWithCheckDigit = digits.length() == 10 && isCompany(number);
        var cedulaWithCheckDigit = digits.length() == 11 && checkDigit(number).equals(last);
        return companyWithCheckDigit || cedulaWithCheckDigit
                ? withCheckDigit(number, last)
                : withCheckDigit(digits, checkDigitOrNone(digits));
    }

    private static TaxId withCheckDigit(String number, String digit) {
        if (number.length() < 5 || number.length() > 10) {
            return new TaxId.Wrong(Fault.LENGTH, null);
        }
        var right = checkDigit(number);
        var display = CheckSum.inThousands(number) + "-" + right;
        return right.equals(digit)
                ? new TaxId.Valid(number, right, isCompany(number) ? Kind.COMPANY : Kind.PERSON, display)
                : new TaxId.Wrong(Fault.CHECK_DIGIT, display);
    }

    private static String checkDigitOrNone(String number) {
        return number.length() <= WEIGHTS.length ? checkDigit(number) : "";
    }

    private static boolean isCompany(String number) {
        return number.length() == 9 && (number.startsWith("8") || number.startsWith("9"));
    }

    private static String checkDigit(String number) {
        var rest = CheckSum.fromRight(number, WEIGHTS) % 11;
        return String.valueOf(rest < 2 ? rest : 11 - rest);
    }
}
