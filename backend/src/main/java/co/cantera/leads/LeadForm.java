package co.cantera.leads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public form as its tenant sets it up. */
record LeadForm(
        String id,
        int version,
        boolean on,
        String url,
        @Nullable String title,
        @Nullable String intro,
        @Nullable String thanks,
        String consentText,
        int consentVersion,
        List<LeadFormField> fields,
        List<String> sites,
        boolean viewerCanEdit) {

    static final String PREFIX = "leadform";

    /** Whether one field is asked. */
    record LeadFormField(FormField field, Asked asked) {}
}
