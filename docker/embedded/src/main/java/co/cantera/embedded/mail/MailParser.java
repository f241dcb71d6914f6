package co.cantera.embedded.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a mail file. */
final class MailParser {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]+");
    private static final Session NO_SESSION = Session.getInstance(new Properties());

    private MailParser() {}

    static CaughtMail parse(String id, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var message = new MimeMessage(NO_SESSION, content);
            String text = firstPart(message, "text/plain");
            String html = firstPart(message, "text/html");
            return new CaughtMail(
                    id,
                    Instant.ofEpochMilli(MailFolder.receivedMillis(id)),
                    addresses(message.getFrom()),
                    header(message, MailFolder.DELIVERED_TO).toLowerCase(Locale.ROOT),
                    message.getSubject() == null ? "" : message.getSubject(),
                    text,
                    html,
                    links(text + " " + html.replace("&amp;", "&")));
        } catch (MessagingException e) {
            throw new IOException("Not a mail: " + file, e);
        }
    }

    private static String firstPart(Part part, String type) throws MessagingException, IOException {
        Object content = part.getContent();
        if (part.isMimeType(type)) {
            return content.toString();
        }
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = firstPart(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        String value = message.getHeader(name, null);
        return value == null ? "" : value;
    }

    private static String addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses).map(Address::toString).collect(Collectors.joining(", "));
    }

    private static List<String> links(String text) {
        Set<String> links = new LinkedHashSet<>();
        for (Matcher matcher = LINK.matcher(text); matcher.find(); ) {
            links.add(matcher.group());
        }
        return List.copyOf(links);
    }
}
