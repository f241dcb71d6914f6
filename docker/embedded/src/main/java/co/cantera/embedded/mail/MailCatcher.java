package co.cantera.embedded.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Takes every mail handed to it over SMTP, delivers none, and shows them all on a local page. */
public final class MailCatcher implements AutoCloseable {

    private final GreenMail smtp;
    private final MailFolder mails;
    private final MailSite site;

    private MailCatcher(GreenMail smtp, MailFolder mails, MailSite site) {
        this.smtp = smtp;
        this.mails = mails;
        this.site = site;
    }

    /** @param folder keeps the mails over restarts */
    public static MailCatcher start(Path folder, int smtpPort, int pagePort) throws IOException {
        var mails = new MailFolder(folder);
        var smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        var catcher = new MailCatcher(smtp, mails, new MailSite(mails, pagePort));
        smtp.start();
        GreenMailUser everybody = catcher.everybody();
        smtp.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            catcher.store(message, recipient);
            return everybody;
        });
        return catcher;
    }

    public int smtpPort() {
        return smtp.getSmtp().getPort();
    }

    public int pagePort() {
        return site.port();
    }

    @Override
    public void close() {
        smtp.stop();
        site.close();
    }

    private GreenMailUser everybody() {
        try {
            return smtp.getUserManager().createUser("everybody@localhost", "everybody", "");
        } catch (UserException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file is the mail from now on: the mail server's own copies in memory are dropped as new ones come. */
    private void store(MovingMessage message, MailAddress recipient) {
        try {
            mails.store(recipient.getEmail(), out -> {
                try {
                    message.getMessage().writeTo(out);
                } catch (MessagingException e) {
                    throw new IOException(e);
                }
            });
            smtp.purgeEmailFromAllMailboxes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }
}
