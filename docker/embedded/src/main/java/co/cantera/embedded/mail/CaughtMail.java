package co.cantera.embedded.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail as its recipient would read it.
 *
 * @param to whom it was delivered to, in lower case
 * @param text the plain part, empty if there is none
 * @param html the HTML part, empty if there is none
 * @param links every web address in it, in order
 */
public record CaughtMail(
        String id,
        Instant received,
        String from,
        String to,
        String subject,
        String text,
        String html,
        List<String> links) {}
