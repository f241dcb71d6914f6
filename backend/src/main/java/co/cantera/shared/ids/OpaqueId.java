package co.cantera.shared.ids;

import java.util.UUID;

/**
 * The outer form of an id: a prefix that names the type, an underscore and the 26 base32 characters of a UUID. What is not of this
 * form answers like an id that is unknown, so nobody learns anything by trying.
 */
public final class OpaqueId {

    /** The id that no record has. */
    public static final UUID UNKNOWN = new UUID(0, 0);

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;

    private OpaqueId() {}

    /** The outer form of a UUID, such as {@code deal_agms…}. */
    public static String format(String prefix, UUID value) {
        char[] text = new char[prefix.length() + 1 + LENGTH];
        prefix.getChars(0, prefix.length(), text, 0);
        text[prefix.length()] = '_';
        long high = value.getMostSignificantBits();
        long low = value.getLeastSignificantBits();
        for (int i = text.length - 1; i > prefix.length(); i--) {
            text[i] = ALPHABET.charAt((int) (low & 31));
            low = low >>> 5 | high << 59;
            high >>>= 5;
        }
        return new String(text);
    }

    /** The UUID inside, {@link #UNKNOWN} when the text is not an id of this type. */
    public static UUID parse(String prefix, String text) {
        int start = prefix.length() + 1;
        if (text.length() != start + LENGTH || !text.startsWith(prefix) || text.charAt(start - 1) != '_') {
            return UNKNOWN;
        }
        long high = 0;
        long low = 0;
        for (int i = start; i < text.length(); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0 || i == start && digit > 7) {
                return UNKNOWN;
            }
            high = high << 5 | low >>> 59;
            low = low << 5 | digit;
        }
        return new UUID(high, low);
    }

    /** The prefix of an id, empty when it has none. */
    public static String prefix(String text) {
        int end = text.indexOf('_');
        return end < 0 ? "" : text.substring(0, end);
    }
}
