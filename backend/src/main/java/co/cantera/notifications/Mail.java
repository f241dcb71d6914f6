package co.cantera.notifications;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person, still without words: the texts stand in the catalogue {@code mails} under the kind's key.
 *
 * @param kind key of the texts, such as {@code signUpCode}
 * @param arguments what the texts leave open, in the order of their numbers
 * @param code a code to show large, null for none
 * @param link where the button leads, null for no button
 */
public record Mail(
        String to,
        Locale language,
        String kind,
        List<String> arguments,
        @Nullable String code,
        @Nullable String link) {}
