package co.cantera.leads;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** What to change of the public form. */
record UpdateLeadFormInput(
        @Nullable String idempotencyKey,
        int version,
        ArgumentValue<Boolean> on,
        ArgumentValue<String> title,
        ArgumentValue<String> intro,
        ArgumentValue<String> thanks,
        ArgumentValue<String> consentText,
        ArgumentValue<List<LeadForm.LeadFormField>> fields,
        ArgumentValue<List<String>> sites) {}
