package co.cantera.leads;

import co.cantera.shared.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the public form says and asks.
 *
 * @param title null for the words of the product, as for all other texts
 * @param consentVersion goes up by one with each change of the consent's text, and never comes back
 * @param sites the origins whose pages may show the form inside; none means any
 */
public record FormSetting(
        boolean on,
        @Nullable String title,
        @Nullable String intro,
        @Nullable String thanks,
        @Nullable String consentText,
        int consentVersion,
        Map<FormField, Asked> fields,
        List<String> sites) {

    static final FormSetting DEFAULT = new FormSetting(
            false,
            null,
            null,
            null,
            null,
            1,
            Map.of(
                    FormField.COMPANY_NAME, Asked.OPTIONAL,
                    FormField.PHONE, Asked.REQUIRED,
                    FormField.EMAIL, Asked.OPTIONAL,
                    FormField.CITY, Asked.OPTIONAL,
                    FormField.SECTOR, Asked.HIDDEN,
                    FormField.MESSAGE, Asked.OPTIONAL),
            List.of());

    /** Whether a field is asked; one that nobody has decided is not. */
    public Asked asked(FormField field) {
        return fields.getOrDefault(field, Asked.HIDDEN);
    }

    /** What people agree to, as it is shown to them. */
    public String consent(String tenant, Locale language) {
        return Objects.requireNonNullElseGet(consentText, () -> Texts.get("forms", language, "consent", tenant));
    }

    /** The same with one field asked otherwise. */
    FormSetting asking(FormField field, Asked asked) {
        Map<FormField, Asked> changed = new EnumMap<>(FormField.class);
        changed.putAll(fields);
        changed.put(field, asked);
        return new FormSetting(on, title, intro, thanks, consentText, consentVersion, Map.copyOf(changed), sites);
    }
}
