package co.cantera.signon;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person goes after signing in: a path of ours, never another site. */
final class SignOnTarget {

    static final String DEFAULT = "/welcome";

    /** One slash, then nothing that a browser could take for the name of a host, nor a control character. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

    private static final int MAX_LENGTH = 2_000;

    private SignOnTarget() {}

    static String of(@Nullable String wanted) {
        if (wanted == null || wanted.length() > MAX_LENGTH || wanted.startsWith("/log")) {
            return DEFAULT;
        }
        return OWN_PATH.matcher(wanted).matches() ? wanted : DEFAULT;
    }
}
