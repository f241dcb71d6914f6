package co.cantera.imports.values;

import java.util.regex.Pattern;

/** The written form of numbers, before their separators are understood. */
final class NumberText {

    private static final Pattern NOISE = Pattern.compile("(?<=\\d)[\\s\\p{Z}'’´](?=\\d{3})|[\\s\\p{Z}]+");
    private static final Pattern BRACKETED = Pattern.compile("\\((.+)\\)");
    private static final Pattern TRAILING_MINUS = Pattern.compile("([^-]+)-");
    private static final Pattern SHORTENED =
            Pattern.compile("[-+]?\\d+(?:[.,]\\d+)?E[-+]?\\d+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?i)[^\\d]{0,4}[\\d.,]+\\s*(?:k|m|mm|mil|mill(?:ones|[oó]n)?|million|thousand)\\.?");

    private static final int LONGEST = 60;

    private NumberText() {}

    /** Whether it is worth looking closer: numbers and dates have a digit and are short. */
    static boolean canBeNumber(String text) {
        return text.length() <= LONGEST && text.chars().anyMatch(character -> isDigit((char) character));
    }

    /** Whether there is nothing to take away: digits with points and commas between them. */
    static boolean isBare(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !isDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            var character = text.charAt(i);
            if (!isDigit(character) && character != '.' && character != ',') {
                return false;
            }
        }
        return isDigit(text.charAt(text.length() - 1));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Digits, separators and at most a leading minus; other text stays as it is. */
    static String bare(String text) {
        if (isBare(text)) {
            return text;
        }
        var bare = NOISE.matcher(text.replace('\u2212', '-')).replaceAll("");
        var bracketed = BRACKETED.matcher(bare);
        if (bracketed.matches()) {
            return "-" + bracketed.group(1);
        }
        var trailing = TRAILING_MINUS.matcher(bare);
        if (trailing.matches()) {
            return "-" + trailing.group(1);
        }
        return bare.startsWith("+") ? bare.substring(1) : bare;
    }

    /** Whether a spreadsheet has cut the number down to a power of ten: 9.00123E+08. */
    static boolean isShortened(String text) {
        return canBeNumber(text) && SHORTENED.matcher(text.strip()).matches();
    }

    /** Whether a person has abbreviated it: 1.2M, 500 mil. */
    static boolean isAbbreviated(String text) {
        return canBeNumber(text) && ABBREVIATED.matcher(text.strip()).matches();
    }
}
