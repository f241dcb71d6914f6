package co.cantera.deals;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The place of a card in its column as a text that sorts by its bytes. Between any two places there is always another one, so moving a
 * card changes its own row only. The first character tells how many digits the whole part has ({@code a} one, {@code b} two, … after the
 * start; {@code Z} one, {@code Y} two, … before it); what follows the whole part is a fraction without trailing zeros. Adding at either
 * end grows the whole part, whose length is the logarithm of the number of additions.
 */
public final class Rank {

    static final String FIRST = "a0";

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();

    private Rank() {}

    /** A place behind {@code before} and ahead of {@code after}; null stands for the end of the column. */
    public static String between(@Nullable String before, @Nullable String after) {
        if (before == null) {
            return after == null ? FIRST : ahead(after);
        }
        if (after == null) {
            return behind(before);
        }
        if (before.compareTo(after) >= 0) {
            throw new IllegalArgumentException("places are not in order");
        }
        String whole = whole(before);
        String fraction = before.substring(whole.length());
        if (whole.equals(whole(after))) {
            return whole + middle(fraction, after.substring(whole.length()));
        }
        String next = step(whole, 1);
        return next.compareTo(after) < 0 ? next : whole + middle(fraction, null);
    }

    /** Places one behind the other, the first of them behind {@code before}; null stands for the start of an empty column. */
    static Supplier<String> sequence(@Nullable String before) {
        return new Supplier<>() {
            private @Nullable String last = before;

            @Override
            public String get() {
                String next = between(last, null);
                last = next;
                return next;
            }
        };
    }

    private static String behind(String rank) {
        return step(whole(rank), 1);
    }

    private static String ahead(String rank) {
        String whole = whole(rank);
        return rank.length() > whole.length() ? whole : step(whole, -1);
    }

    private static String whole(String rank) {
        char head = rank.charAt(0);
        return rank.substring(0, 1 + (head >= 'a' ? head - 'a' + 1 : 'Z' - head + 1));
    }

    /** The whole part one further up or down, longer or shorter when it overflows. */
    private static String step(String whole, int by) {
        char[] text = whole.toCharArray();
        for (int i = text.length - 1; i > 0; i--) {
            int digit = DIGITS.indexOf(text[i]) + by;
            text[i] = DIGITS.charAt(Math.floorMod(digit, BASE));
            if (digit >= 0 && digit < BASE) {
                return new String(text);
            }
        }
        return overflow(whole.charAt(0), by);
    }

    private static String overflow(char head, int by) {
        boolean up = by > 0;
        if (head == 'Z' && up) {
            return "a0";
        }
        if (head == 'a' && !up) {
            return "Zz";
        }
        char next = (char) (head + by);
        int digits = next >= 'a' ? next - 'a' + 1 : 'Z' - next + 1;
        return next + (up ? "0" : "z").repeat(digits);
    }

    /** A fraction between two others; null stands for one. */
    private static String middle(String low, @Nullable String high) {
        StringBuilder result = new StringBuilder();
        boolean bounded = high != null;
        for (int i = 0; ; i++) {
            int from = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
            int to = bounded && high != null && i < high.length() ? DIGITS.indexOf(high.charAt(i)) : BASE;
            if (to - from > 1) {
                return result.append(DIGITS.charAt((from + to) / 2)).toString();
            }
            result.append(DIGITS.charAt(from));
            bounded = bounded && from == to;
        }
    }
}
