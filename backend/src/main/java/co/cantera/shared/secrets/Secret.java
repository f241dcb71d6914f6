package co.cantera.shared.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * A token that its holder shows to be let in. Only its SHA-256 is ever stored, which is enough since the token is random.
 *
 * @param text what the holder has; never logged, see {@link #toString()}
 */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    /** A new token of 52 base32 characters, that is 256 bits. */
    public static Secret random() {
        return random("");
    }

    /** A new token that begins with a prefix by which people recognise what it is for. */
    public static Secret random(String prefix) {
        byte[] bytes = new byte[52];
        RANDOM.nextBytes(bytes);
        StringBuilder text = new StringBuilder(prefix);
        for (byte value : bytes) {
            text.append(ALPHABET.charAt(value & 31));
        }
        return new Secret(text.toString());
    }

    /** What is stored in place of the token. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
