package co.cantera.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** Passwords nobody has to remember. */
public final class Password {

    private static final String ALPHABET = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Password() {}

    /** Letters and digits that are not mistaken for each other. */
    public static String random(int length) {
        return RANDOM.ints(length, 0, ALPHABET.length())
                .map(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The password kept in a file of mode 600; a new one is made where there is none. */
    public static String keptIn(Path file) throws IOException {
        if (Files.notExists(file)) {
            Folders.writePrivate(file, random(32));
        }
        return Files.readString(file);
    }
}
