package co.cantera.shared.search;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody looks for, as typed.
 *
 * @param whole the text without needless blanks, at most 100 characters
 * @param fragments what must all be there: the words, or the digits of a number that was typed with dots, dashes or blanks
 */
public record SearchText(String whole, List<String> fragments) {

    private static final int LONGEST = 100;
    private static final int MOST_FRAGMENTS = 6;
    private static final int SHORTEST_FRAGMENT = 2;
    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s().\\-]{3,}");

    /** Reads what was typed; a fragment of one character finds too much to help and is left out. */
    public static SearchText of(String typed) {
        String plain = typed.strip().replaceAll("\\s+", " ");
        String whole = plain.substring(0, Math.min(plain.length(), LONGEST));
        return new SearchText(whole, isNumber(whole) ? List.of(whole.replaceAll("\\D", "")) : words(whole));
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches() && text.replaceAll("\\D", "").length() > SHORTEST_FRAGMENT;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" "))
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_FRAGMENT)
                .limit(MOST_FRAGMENTS)
                .toList();
    }

    /** Whether there is too little to look for. */
    public boolean isEmpty() {
        return fragments.isEmpty();
    }
}
