package co.cantera.embedded.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** The mails as files: one for each recipient, named by when it came. */
final class MailFolder {

    static final String DELIVERED_TO = "Delivered-To";
    private static final String SUFFIX = ".eml";
    private static final Pattern ID = Pattern.compile("\\d{13}-\\d+");

    private final Path folder;
    private final AtomicLong count = new AtomicLong();

    MailFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Writes a mail as it travels. */
    @FunctionalInterface
    interface MailContent {
        void writeTo(OutputStream out) throws IOException;
    }

    void store(String recipient, MailContent mail) throws IOException {
        String id = "%013d-%d".formatted(System.currentTimeMillis(), count.incrementAndGet());
        Path unfinished = folder.resolve(id + ".unfinished");
        try (var out = Files.newOutputStream(unfinished)) {
            out.write("%s: %s\r\n".formatted(DELIVERED_TO, recipient).getBytes(StandardCharsets.UTF_8));
            mail.writeTo(out);
        }
        Files.move(unfinished, file(id));
    }

    /** The newest first. */
    List<CaughtMail> mails(Optional<String> recipient) throws IOException {
        List<CaughtMail> mails = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                mails.add(MailParser.parse(file.getFileName().toString().replace(SUFFIX, ""), file));
            }
        }
        Optional<String> wanted = recipient.map(address -> address.toLowerCase(Locale.ROOT));
        mails.removeIf(mail -> wanted.isPresent() && !mail.to().equals(wanted.get()));
        mails.sort(Comparator.comparing(CaughtMail::id).reversed());
        return mails;
    }

    Optional<CaughtMail> mail(String id) throws IOException {
        return exists(id) ? Optional.of(MailParser.parse(id, file(id))) : Optional.empty();
    }

    Optional<byte[]> raw(String id) throws IOException {
        return exists(id) ? Optional.of(Files.readAllBytes(file(id))) : Optional.empty();
    }

    void deleteAll() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    static long receivedMillis(String id) {
        return Long.parseLong(id.substring(0, id.indexOf('-')));
    }

    private boolean exists(String id) {
        return ID.matcher(id).matches() && Files.exists(file(id));
    }

    private Path file(String id) {
        return folder.resolve(id + SUFFIX);
    }
}
