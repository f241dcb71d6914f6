package co.cantera.leads.form;

import co.cantera.leads.FormField;
import co.cantera.leads.Utm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, or stands in the address that leads to it.
 *
 * @param values by the name of the field
 * @param website a field that people do not see; who fills it in is none
 */
record Submission(
        Map<String, String> values, Utm utm, @Nullable String referrer, String token, String website, boolean agreed) {

    static final String NAME = "name";

    private static final int LONGEST = 12_000;

    static Submission of(HttpServletRequest request) {
        Map<String, String> values = new TreeMap<>();
        values.put(NAME, text(request, NAME));
        for (FormField field : FormField.values()) {
            values.put(name(field), text(request, name(field)));
        }
        return new Submission(
                values,
                new Utm(
                        mark(request, "utm_source"),
                        mark(request, "utm_medium"),
                        mark(request, "utm_campaign"),
                        mark(request, "utm_term"),
                        mark(request, "utm_content")),
                referrer(request),
                text(request, "token"),
                text(request, "website"),
                !text(request, "agreed").isEmpty());
    }

    /** What a field is called in the page. */
    static String name(FormField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** The value of a field, null when nothing was typed. */
    @Nullable
    String given(FormField field) {
        String value = value(name(field));
        return value.isEmpty() ? null : value;
    }

    /** The page that led to the form, carried on from the first request of it. */
    private static @Nullable String referrer(HttpServletRequest request) {
        String carried = text(request, "referrer");
        String header = request.getHeader("Referer");
        String found = carried.isEmpty() && !request.getMethod().equals("POST") && header != null ? header : carried;
        return found.isEmpty() || found.length() > 1_000 ? null : found;
    }

    private static @Nullable String mark(HttpServletRequest request, String name) {
        String text = text(request, name);
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), 200));
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        String text = value == null ? "" : value.strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
