package co.cantera.leads.form;

import co.cantera.leads.Asked;
import co.cantera.leads.FormField;
import co.cantera.leads.FormSetting;
import co.cantera.leads.Utm;
import co.cantera.shared.text.Texts;
import co.cantera.tenants.Tenant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Writes the public form as HTML that needs no script, no picture and no font. */
final class FormPage {

    private final Tenant tenant;
    private final FormSetting form;
    private final Locale language;
    private final String token;
    private final StringBuilder html = new StringBuilder();

    FormPage(Tenant tenant, FormSetting form, Locale language, String token) {
        this.tenant = tenant;
        this.form = form;
        this.language = language;
        this.token = token;
    }

    /**
     * @param refused what is to be mended, by field
     * @param again whether it has to be sent once more though nothing is wrong with it
     */
    String write(Submission given, Map<String, String> refused, boolean again) {
        add(FormFrame.head(language, title(form, language), tenant.name()));
        add("<h1>%s</h1>".formatted(escaped(title(form, language))));
        add("<p class=\"intro\">%s</p>".formatted(escaped(Objects.requireNonNullElse(form.intro(), words("intro")))));
        notice(refused, again);
        add("<form method=\"post\" action=\"/f/%s?lang=%s\">".formatted(tenant.slug(), language.getLanguage()));
        hidden(given);
        line(Submission.NAME, "text", "name", true, given, refused);
        for (FormField field : FormField.values()) {
            field(field, given, refused);
        }
        consent(refused);
        add("<button>%s</button></form>".formatted(escaped(words("send"))));
        add(FormFrame.foot(language, tenant.slug()));
        return html.toString();
    }

    /** What is shown after a form was sent. */
    static String thanks(Tenant tenant, FormSetting form, Locale language) {
        String thanks = Objects.requireNonNullElse(form.thanks(), Texts.get("forms", language, "thanks.text"));
        String title = Texts.get("forms", language, "thanks.title");
        return FormFrame.head(language, title, tenant.name())
                + "<h1>%s</h1><p class=\"intro\" role=\"status\">%s</p>".formatted(escaped(title), escaped(thanks))
                + FormFrame.foot(language, null);
    }

    /** What is shown where there is no form, or not now. */
    static String message(Locale language, String key) {
        String title = Texts.get("forms", language, key + ".title");
        return FormFrame.head(language, title, "")
                + "<h1>%s</h1><p class=\"intro\" role=\"status\">%s</p>"
                        .formatted(escaped(title), escaped(Texts.get("forms", language, key + ".text")))
                + FormFrame.foot(language, null);
    }

    private static String title(FormSetting form, Locale language) {
        return Objects.requireNonNullElse(form.title(), Texts.get("forms", language, "title"));
    }

    private void notice(Map<String, String> refused, boolean again) {
        String reach = refused.get("reach");
        if (again || !refused.isEmpty()) {
            String text = again ? words("again") : Objects.requireNonNullElse(reach, words("mend"));
            add("<p class=\"notice\" role=\"alert\">%s</p>".formatted(escaped(text)));
        }
    }

    private void hidden(Submission given) {
        Utm utm = given.utm();
        hidden("token", token);
        hidden("referrer", given.referrer());
        hidden("utm_source", utm.source());
        hidden("utm_medium", utm.medium());
        hidden("utm_campaign", utm.campaign());
        hidden("utm_term", utm.term());
        hidden("utm_content", utm.content());
        add(
                "<div class=\"far\" aria-hidden=\"true\"><label>%s<input name=\"website\" tabindex=\"-1\" autocomplete=\"off\"></label></div>"
                        .formatted(escaped(words("website"))));
    }

    private void hidden(String name, @Nullable String value) {
        if (value != null) {
            add("<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name, escaped(value)));
        }
    }

    private void field(FormField field, Submission given, Map<String, String> refused) {
        Asked asked = form.asked(field);
        if (asked == Asked.HIDDEN) {
            return;
        }
        String name = Submission.name(field);
        boolean required = asked == Asked.REQUIRED;
        switch (field) {
            case PHONE -> line(name, "tel", "tel", required, given, refused);
            case EMAIL -> line(name, "email", "email", required, given, refused);
            case COMPANY_NAME -> line(name, "text", "organization", required, given, refused);
            case CITY -> line(name, "text", "address-level2", required, given, refused);
            case SECTOR -> line(name, "text", "off", required, given, refused);
            case MESSAGE ->
                around(
                        name,
                        required,
                        refused,
                        "<textarea id=\"%1$s\" name=\"%1$s\" rows=\"4\" maxlength=\"10000\"%2$s>%3$s</textarea>"
                                .formatted(name, attributes(name, required, refused), escaped(given.value(name))));
        }
    }

    private void line(
            String name, String type, String fill, boolean required, Submission given, Map<String, String> refused) {
        around(
                name,
                required,
                refused,
                "<input id=\"%1$s\" name=\"%1$s\" type=\"%2$s\" autocomplete=\"%3$s\" maxlength=\"200\" value=\"%4$s\"%5$s>"
                        .formatted(name, type, fill, escaped(given.value(name)), attributes(name, required, refused)));
    }

    private static String attributes(String name, boolean required, Map<String, String> refused) {
        return (required ? " required" : "")
                + (refused.containsKey(name)
                        ? " aria-invalid=\"true\" aria-describedby=\"%s-error\"".formatted(name)
                        : "");
    }

    private void around(String name, boolean required, Map<String, String> refused, String input) {
        String label = words("field." + name) + (required ? "" : " " + words("optional"));
        add("<div class=\"field\"><label for=\"%s\">%s</label>%s".formatted(name, escaped(label), input));
        error(name, refused);
        add("</div>");
    }

    private void consent(Map<String, String> refused) {
        add(
                "<div class=\"field\"><label class=\"agree\"><input type=\"checkbox\" name=\"agreed\" value=\"1\" required><span>%s</span></label>"
                        .formatted(escaped(form.consent(tenant.name(), language))));
        error("agreed", refused);
        add("</div>");
    }

    private void error(String name, Map<String, String> refused) {
        String message = refused.get(name);
        if (message != null) {
            add("<p class=\"error\" id=\"%s-error\">%s</p>".formatted(name, escaped(message)));
        }
    }

    private String words(String key) {
        return Texts.get("forms", language, key);
    }

    private void add(String text) {
        html.append(text).append('\n');
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
