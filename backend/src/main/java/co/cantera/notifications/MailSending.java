package co.cantera.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a mail with its words, as plain text and as a page, to the mail server. */
@Component
class MailSending {

    private static final String TIMEOUT_MILLIS = "10000";

    private final JavaMailSender sender;
    private final MailProperties properties;

    MailSending(MailProperties properties) {
        this.properties = properties;
        this.sender = sender(properties);
    }

    private static JavaMailSender sender(MailProperties properties) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(properties.host());
        sender.setPort(properties.port());
        sender.setDefaultEncoding("UTF-8");
        if (properties.user() != null) {
            sender.setUsername(properties.user());
            sender.setPassword(properties.password());
        }
        var settings = sender.getJavaMailProperties();
        settings.setProperty("mail.smtp.auth", Boolean.toString(properties.user() != null));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(properties.starttls()));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(properties.starttls()));
        settings.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        settings.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return sender;
    }

    void send(Mail mail) {
        var words = MailWords.of(mail);
        MimeMessage message = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, "UTF-8");
            helper.setFrom(properties.from(), "Cantera");
            helper.setTo(mail.to());
            helper.setSubject(words.subject());
            helper.setText(MailPage.plain(words, mail), MailPage.html(words, mail));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", mail.language().toLanguageTag());
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
        sender.send(message);
    }
}
