package co.cantera.notifications;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

/** Lays a mail out: the same words as plain text and as a page in our colours, without a picture or anything to load. */
final class MailPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light"><title>%s</title></head>
            <body style="margin:0;background:#f6f5f1;color:#1e1c19;font:400 16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
            <table role="presentation" width="100%%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:32px 16px">
            <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="max-width:520px;background:#ffffff;border:1px solid #e3dfd6;border-radius:14px">
            <tr><td style="padding:28px 32px 0;font-size:18px;font-weight:700;color:#087a5b">Cantera</td></tr>
            <tr><td style="padding:16px 32px 0"><h1 style="margin:0;font-size:22px;line-height:1.25">%s</h1></td></tr>
            <tr><td style="padding:12px 32px 0">%s</td></tr>
            %s
            <tr><td style="padding:24px 32px 28px;font-size:13px;color:#6b6358">%s</td></tr>
            </table></td></tr></table></body></html>
            """;

    private static final String CODE = """
            <tr><td style="padding:20px 32px 0"><div style="background:#e1f1eb;border-radius:10px;padding:16px;text-align:center;\
            font:700 32px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:8px;color:#087a5b">%s</div></td></tr>
            """;

    private static final String BUTTON = """
            <tr><td style="padding:20px 32px 0"><a href="%s" style="display:inline-block;background:#087a5b;color:#ffffff;\
            text-decoration:none;font-weight:600;border-radius:6px;padding:12px 20px">%s</a></td></tr>
            """;

    private MailPage() {}

    static String html(MailWords words, Mail mail) {
        String act = "";
        if (mail.code() != null) {
            act += CODE.formatted(htmlEscape(mail.code()));
        }
        if (mail.link() != null) {
            act += BUTTON.formatted(htmlEscape(mail.link()), htmlEscape(words.button()));
        }
        return PAGE.formatted(
                mail.language().toLanguageTag(),
                htmlEscape(words.subject()),
                htmlEscape(words.title()),
                htmlEscape(words.body()),
                act,
                htmlEscape(words.footer()));
    }

    static String plain(MailWords words, Mail mail) {
        var text = new StringBuilder(words.title()).append("\n\n").append(words.body());
        if (mail.code() != null) {
            text.append("\n\n    ").append(mail.code());
        }
        if (mail.link() != null) {
            text.append("\n\n").append(words.button()).append(":\n").append(mail.link());
        }
        return text.append("\n\n--\n").append(words.footer()).append('\n').toString();
    }
}
