package co.cantera.imports.values;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text that a program read in the wrong encoding before it came here: "MedellÃ­n". */
final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern TRACE = Pattern.compile("[ÃÂ][\\u0080-\\u00BF\\u0152-\\u0178\\u2013-\\u2122]");

    private Mojibake() {}

    /** The text as it was meant, or as it is where it does not show that sign of damage. */
    static String mended(String text) {
        if (text.indexOf('Ã') < 0 && text.indexOf('Â') < 0
                || !TRACE.matcher(text).find()) {
            return text;
        }
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
