package co.cantera.notifications;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that takes our mails.
 *
 * @param from the sender's address
 * @param starttls whether the connection must be encrypted before anything is said
 */
@ConfigurationProperties("cantera.mail")
public record MailProperties(
        @DefaultValue("localhost") String host,
        @DefaultValue("25") int port,
        @DefaultValue("no-responder@cantera.example") String from,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("false") boolean starttls) {}
