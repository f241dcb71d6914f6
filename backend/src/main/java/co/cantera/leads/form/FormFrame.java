package co.cantera.leads.form;

import static co.cantera.leads.form.FormPage.escaped;

import co.cantera.shared.text.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is around the content of the form's pages: their head with all their looks, and their foot. */
final class FormFrame {

    private static final String STYLE = """
            :root{--paper:#f6f5f1;--surface:#fff;--line:#e3dfd6;--field:#8c8477;--ink:#1e1c19;--ink-2:#5b554c;--accent:#087a5b;
            --accent-ink:#fff;--warn:#9a6200;--warn-soft:#fbf0d9;--danger:#b3361f;color-scheme:light dark}
            @media (prefers-color-scheme:dark){:root{--paper:#151412;--surface:#1e1c19;--line:#34302a;--field:#8d8578;--ink:#f1eee8;
            --ink-2:#b7b0a4;--accent:#3fcf9f;--accent-ink:#06281d;--warn:#e6b04d;--warn-soft:#3a2d12;--danger:#f08a74}}
            *{box-sizing:border-box}body{margin:0;padding:24px 16px;background:var(--paper);color:var(--ink);
            font:400 16px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
            main{max-width:560px;margin:0 auto;padding:24px;background:var(--surface);border:1px solid var(--line);border-radius:14px}
            .brand{margin:0 0 16px;color:var(--ink-2);font-weight:600}h1{margin:0 0 8px;font-size:24px;line-height:1.2}
            .intro{margin:0 0 20px;color:var(--ink-2);white-space:pre-line}.field{margin:0 0 16px}
            label{display:block;margin:0 0 4px;font-size:14px;font-weight:600}
            input,textarea{width:100%;min-height:44px;padding:10px 12px;border:1px solid var(--field);border-radius:6px;
            background:var(--surface);color:inherit;font:inherit}
            [aria-invalid]{border-color:var(--danger)}
            :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
            .agree{display:flex;gap:10px;align-items:flex-start;font-weight:400;white-space:pre-line}
            .agree input{flex:none;width:22px;min-height:22px;height:22px;margin:0;accent-color:var(--accent)}
            .error{margin:4px 0 0;color:var(--danger);font-size:14px}
            .notice{margin:0 0 16px;padding:10px 12px;border-radius:6px;background:var(--warn-soft);color:var(--warn)}
            button{width:100%;min-height:48px;border:0;border-radius:6px;background:var(--accent);color:var(--accent-ink);
            font:600 16px/1 inherit;font-family:inherit;cursor:pointer}
            .far{position:absolute;left:-9999px;width:1px;height:1px;overflow:hidden}
            footer{max-width:560px;margin:16px auto 0;color:var(--ink-2);font-size:13px;display:flex;gap:16px}
            footer a{color:inherit}""";

    private FormFrame() {}

    static String head(Locale language, String title, String tenant) {
        String brand = tenant.isEmpty() ? "" : "<p class=\"brand\">" + escaped(tenant) + "</p>";
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
                <meta name="robots" content="noindex"><title>%s</title><style>%s</style></head>
                <body><main>%s
                """.formatted(
                language.getLanguage(), escaped(tenant.isEmpty() ? title : title + " · " + tenant), STYLE, brand);
    }

    /** @param slug where the same page is in the other language, null for nowhere */
    static String foot(Locale language, @Nullable String slug) {
        boolean spanish = language.getLanguage().equals("es");
        String other = slug == null
                ? ""
                : "<a href=\"/f/%s?lang=%s\" hreflang=\"%2$s\">%s</a>"
                        .formatted(slug, spanish ? "en" : "es", spanish ? "English" : "Español");
        return "</main><footer><span>%s</span>%s</footer></body></html>\n"
                .formatted(escaped(Texts.get("forms", language, "made")), other);
    }
}
