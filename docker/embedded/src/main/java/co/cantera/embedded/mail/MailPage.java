package co.cantera.embedded.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** The two pages a person reads: the list and one mail. */
final class MailPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>%s</title>
            <style>
              body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
              table { border-collapse: collapse; width: 100%% }
              th, td { text-align: start; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #8884 }
              iframe { width: 100%%; height: 32rem; border: 1px solid #8886; background: #fff }
              pre { white-space: pre-wrap; overflow-wrap: anywhere }
            </style>
            <body>%s</body>
            </html>
            """;

    private MailPage() {}

    static String list(List<CaughtMail> mails) {
        String rows = mails.stream().map(MailPage::row).collect(Collectors.joining());
        String table =
                "<table><thead><tr><th>Received<th>To<th>Subject</thead><tbody>%s</tbody></table>".formatted(rows);
        return FRAME.formatted(
                "Caught mail",
                "<h1>Caught mail</h1>" + (mails.isEmpty() ? "<p>No mail yet. Reload to look again.</p>" : table));
    }

    /** The HTML part is shown without scripts and as a foreign origin. */
    static String one(CaughtMail mail) {
        String html = "<h2>HTML</h2><iframe sandbox=\"allow-popups\" title=\"HTML\" srcdoc=\"%s\"></iframe>"
                .formatted(escaped("<base target=_blank>" + mail.html()));
        String text = "<h2>Text</h2><pre>%s</pre>".formatted(escaped(mail.text()));
        String head =
                """
                <p><a href="/">All mails</a> · <a href="/raw/%s">Raw</a></p>
                <h1>%s</h1>
                <p>%s<br>From %s<br>To %s</p>
                """.formatted(mail.id(), escaped(mail.subject()), time(mail), escaped(mail.from()), escaped(mail.to()));
        return FRAME.formatted(
                escaped(mail.subject()),
                head + (mail.html().isEmpty() ? "" : html) + (mail.text().isEmpty() ? "" : text));
    }

    private static String row(CaughtMail mail) {
        return "<tr><td>%s<td>%s<td><a href=\"/mails/%s\">%s</a>"
                .formatted(time(mail), escaped(mail.to()), mail.id(), escaped(mail.subject()));
    }

    private static String time(CaughtMail mail) {
        return TIME.format(mail.received());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
