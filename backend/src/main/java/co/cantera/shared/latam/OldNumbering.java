package co.cantera.shared.latam;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings numbers written by a numbering plan of the past into the plan of today. */
final class OldNumbering {

    private static final Pattern COLOMBIAN_PREFIX = Pattern.compile("(?:\\+|00)?57(?=\\d{8}$|\\d{10}$)");
    private static final Pattern COLOMBIAN_TRUNK_MOBILE = Pattern.compile("03(3\\d{9})");
    private static final Pattern COLOMBIAN_TRUNK_FIXED = Pattern.compile("0[3579]?([1-8]\\d{7})");
    private static final Pattern COLOMBIAN_FIXED = Pattern.compile("[124-8]\\d{7}");
    private static final Pattern COLOMBIAN_LOCAL = Pattern.compile("[2-8]\\d{6}");
    private static final Pattern MEXICAN_MOBILE = Pattern.compile("(?:\\+?521|04[45]|01)(\\d{10})");

    private OldNumbering() {}

    /** The number as it is dialled today, or the news that its area is not known. */
    sealed interface Result {}

    record Dialled(String number) implements Result {}

    record AreaUnknown() implements Result {}

    static Result repair(String region, String text, @Nullable String city, List<PhoneRepair> repairs) {
        var digits = text.replaceAll("[\\s\\p{Z}.()/\\p{Pd}]+", "");
        return switch (region) {
            case "CO" -> colombian(digits, city, repairs);
            case "MX" -> mexican(text, digits, repairs);
            default -> new Dialled(text);
        };
    }

    private static Result mexican(String text, String digits, List<PhoneRepair> repairs) {
        var old = MEXICAN_MOBILE.matcher(digits);
        if (!old.matches()) {
            return new Dialled(text);
        }
        repairs.add(PhoneRepair.OLD_PREFIX_REMOVED);
        return new Dialled("+52" + old.group(1));
    }

    private static Result colombian(String digits, @Nullable String city, List<PhoneRepair> repairs) {
        var international = COLOMBIAN_PREFIX.matcher(digits);
        var prefixed = international.lookingAt();
        var national = prefixed ? digits.substring(international.end()) : digits;
        var plus = prefixed ? "+57" : "";
        var trunk = COLOMBIAN_TRUNK_MOBILE.matcher(national);
        if (!trunk.matches()) {
            trunk = COLOMBIAN_TRUNK_FIXED.matcher(national);
        }
        if (trunk.matches()) {
            repairs.add(PhoneRepair.OLD_PREFIX_REMOVED);
            national = trunk.group(1);
        }
        if (COLOMBIAN_FIXED.matcher(national).matches()) {
            repairs.add(PhoneRepair.AREA_ADDED);
            return new Dialled(plus + "60" + national);
        }
        if (COLOMBIAN_LOCAL.matcher(national).matches()) {
            return local(national, city, repairs);
        }
        return new Dialled(plus + national);
    }

    private static Result local(String national, @Nullable String city, List<PhoneRepair> repairs) {
        var area = city == null ? null : ColombianAreas.codeOf(city);
        if (area == null) {
            return new AreaUnknown();
        }
        repairs.add(PhoneRepair.AREA_ADDED);
        return new Dialled("60" + area + national);
    }
}
