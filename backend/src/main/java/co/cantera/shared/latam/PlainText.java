package co.cantera.shared.latam;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reduces text to what counts when people compare it. */
public final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {}

    /** Without accents, case and surplus blanks: " Bogotá  D.C." is "bogota d.c.". */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BLANKS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether there is nothing to fold but case: ASCII with single blanks between words. */
    private static boolean isPlain(String text) {
        var before = ' ';
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character > '~' || character < ' ' || (character == ' ' && before == ' ')) {
                return false;
            }
            before = character;
        }
        return before != ' ' || text.isEmpty();
    }

    /** Folded, with nothing left but letters and figures: "GTX Pro" is "gtxpro". */
    public static String squeeze(String text) {
        return NOT_ALPHANUMERIC.matcher(fold(text)).replaceAll("");
    }

    /** Folded, with every run of other characters one blank: "Probability (%)" is "probability". */
    public static String words(String text) {
        return NOT_ALPHANUMERIC.matcher(fold(text)).replaceAll(" ").strip();
    }
}
