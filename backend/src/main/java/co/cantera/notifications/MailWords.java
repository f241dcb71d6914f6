package co.cantera.notifications;

import co.cantera.shared.text.Texts;

/** The texts of a mail in its language. */
record MailWords(String subject, String title, String body, String button, String footer) {

    static MailWords of(Mail mail) {
        return new MailWords(
                text(mail, mail.kind() + ".subject"),
                text(mail, mail.kind() + ".title"),
                text(mail, mail.kind() + ".body"),
                mail.link() == null ? "" : text(mail, mail.kind() + ".button"),
                text(mail, mail.kind() + ".footer"));
    }

    private static String text(Mail mail, String key) {
        return Texts.get("mails", mail.language(), key, mail.arguments().toArray());
    }
}
