package co.cantera.shared.text;

import java.util.regex.Pattern;

/** What an e-mail address looks like. Loose on purpose: only a mail that arrives proves more. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,180}\\.[^\\s@.,;<>\"]{2,63}");

    private EmailAddress() {}

    /** Whether a mail could be sent there. */
    public static boolean looksRight(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
