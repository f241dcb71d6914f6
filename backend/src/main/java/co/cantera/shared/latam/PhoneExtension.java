package co.cantera.shared.latam;

import java.util.regex.Pattern;

/** A written number without the extension that follows it ("ext. 12", "x371", "int 4"). */
record PhoneExtension(String number, String extension) {

    private static final Pattern TAIL = Pattern.compile(
            "(?i)^(.*\\d)[\\s,;.)]*(?:ext(?:ensi[oó]n)?|extn|int(?:erno)?|anexo|x)[\\s.:#]*(\\d{1,7})$");

    static PhoneExtension of(String text) {
        var tail = TAIL.matcher(text);
        return tail.matches() ? new PhoneExtension(tail.group(1).strip(), tail.group(2)) : new PhoneExtension(text, "");
    }
}
