package co.cantera.exports.tables;

import java.util.regex.Pattern;

/** Texts that somebody else has typed, made harmless for programs that calculate with what they read. */
final class SafeText {

    private static final String FORMULAS = "=+-@\t\r\n";
    /** What no file form allows, and what turns the direction of writing. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]");

    private SafeText() {}

    /** The text with a quotation mark ahead when a program would take it for a formula. */
    static String of(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        return !seen.isEmpty() && FORMULAS.indexOf(seen.charAt(0)) >= 0 ? "'" + seen : seen;
    }
}
