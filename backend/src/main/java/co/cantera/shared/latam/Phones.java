package co.cantera.shared.latam;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads telephone numbers as people of a country write them. */
public final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private static final int LONGEST = 60;

    private Phones() {}

    /**
     * @param country ISO 3166-1 alpha-2 of the country in which numbers without a prefix lie
     * @param city where the line is, for numbers without area code
     */
    public static Phone parse(String country, String text, @Nullable String city) {
        var repairs = new ArrayList<PhoneRepair>();
        var written = withoutApostrophe(text.strip(), repairs);
        if (written.isEmpty()) {
            return new Phone.Wrong(Phone.Fault.EMPTY);
        }
        if (written.length() > LONGEST) {
            return new Phone.Wrong(Phone.Fault.IMPOSSIBLE);
        }
        var region = country.toUpperCase(Locale.ROOT);
        try {
            var digits = PhoneExtension.of(written);
            return switch (OldNumbering.repair(region, digits.number(), city, repairs)) {
                case OldNumbering.Dialled(var number) -> read(region, number, digits.extension(), repairs);
                case OldNumbering.AreaUnknown() -> new Phone.Wrong(Phone.Fault.AREA_UNKNOWN);
            };
        } catch (NumberParseException e) {
            return new Phone.Wrong(Phone.Fault.IMPOSSIBLE);
        }
    }

    private static Phone read(String region, String text, String extension, List<PhoneRepair> repairs)
            throws NumberParseException {
        var number = NUMBERS.parse(text, region);
        if (!NUMBERS.isValidNumber(number)) {
            return new Phone.Wrong(Phone.Fault.IMPOSSIBLE);
        }
        if (!text.startsWith("+")) {
            repairs.add(PhoneRepair.COUNTRY_ADDED);
        }
        var e164 = NUMBERS.format(number, PhoneNumberFormat.E164);
        return new Phone.Valid(e164, extension, isMobile(number), display(region, number), List.copyOf(repairs));
    }

    private static boolean isMobile(PhoneNumber number) {
        return switch (NUMBERS.getNumberType(number)) {
            case MOBILE, FIXED_LINE_OR_MOBILE -> true;
            default -> false;
        };
    }

    private static String display(String region, PhoneNumber number) {
        var own = region.equals(NUMBERS.getRegionCodeForNumber(number));
        if (own && region.equals("CO") && NUMBERS.getNumberType(number) != PhoneNumberType.TOLL_FREE) {
            var digits = String.valueOf(number.getNationalNumber());
            return digits.replaceFirst(
                    "^(\\d{3})(\\d{3})(\\d{4})$", digits.startsWith("60") ? "($1) $2 $3" : "$1 $2 $3");
        }
        return NUMBERS.format(number, own ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }

    private static String withoutApostrophe(String text, List<PhoneRepair> repairs) {
        if (!text.startsWith("'") && !text.startsWith("’")) {
            return text;
        }
        repairs.add(PhoneRepair.APOSTROPHE_REMOVED);
        return text.substring(1).strip();
    }
}
