package co.cantera.shared.latam;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reduces text to what counts when people compare it. */
public final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What each character of the languages of western Europe is folded to. */
    private static final String[] WESTERN =
            IntStream.range(0, 0x180).mapToObj(PlainText::letter).toArray(String[]::new);

    private PlainText() {}

    /** Without accents, case and surplus blanks: " Bogotá  D.C." is "bogota d.c.". */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        if (isWestern(text)) {
            return western(text);
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

    /** Whether any blank is another one than a single one. */
    public static boolean hasSurplusBlanks(String text) {
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (isBlank(character) && (character != ' ' || i > 0 && isBlank(text.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isWestern(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= WESTERN.length) {
                return false;
            }
        }
        return true;
    }

    /** The same as for all other texts, letter by letter. */
    private static String western(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var letter = WESTERN[text.charAt(i)];
            var blank = letter.equals(" ");
            if (!blank || (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ')) {
                folded.append(letter);
            }
        }
        return folded.toString().stripTrailing();
    }

    private static String letter(int character) {
        var bare = MARKS.matcher(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD))
                .replaceAll("");
        return BLANKS.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Folded, with nothing left but letters and figures: "GTX Pro" is "gtxpro". */
    public static String squeeze(String text) {
        var folded = fold(text);
        var bare = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            var character = folded.charAt(i);
            if (character > '~') {
                return NOT_ALPHANUMERIC.matcher(folded).replaceAll("");
            }
            if (Character.isLetterOrDigit(character)) {
                bare.append(character);
            }
        }
        return bare.toString();
    }

    /** Folded, with every run of other characters one blank: "Probability (%)" is "probability". */
    public static String words(String text) {
        return NOT_ALPHANUMERIC.matcher(fold(text)).replaceAll(" ").strip();
    }
}
