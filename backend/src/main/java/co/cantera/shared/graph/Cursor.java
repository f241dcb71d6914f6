package co.cantera.shared.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in an ordered list: the value that the row is ordered by and its key.
 *
 * @param key the value as text, null when the row has none
 */
public record Cursor(@Nullable String key, UUID id) {

    private static final int UUID_LENGTH = 36;

    /** Reads the outer form; refuses what is none. */
    public static @Nullable Cursor parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            String key = plain.substring(UUID_LENGTH);
            if (!key.isEmpty() && key.charAt(0) != '=' || key.indexOf('\0') >= 0) {
                throw new Refusal("BAD_CURSOR");
            }
            return new Cursor(
                    key.isEmpty() ? null : key.substring(1), UUID.fromString(plain.substring(0, UUID_LENGTH)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refusal("BAD_CURSOR");
        }
    }

    /** The outer form. */
    public String format() {
        String plain = key == null ? id.toString() : id + "=" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }
}
