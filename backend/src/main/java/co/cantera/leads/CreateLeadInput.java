package co.cantera.leads;

import co.cantera.fields.FieldInput;
import co.cantera.members.MemberId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lead to add. */
record CreateLeadInput(
        @Nullable String idempotencyKey,
        @Nullable String id,
        String name,
        @Nullable String companyName,
        @Nullable String jobTitle,
        @Nullable List<String> phones,
        @Nullable List<String> emails,
        @Nullable String city,
        @Nullable String sector,
        @Nullable String message,
        @Nullable String source,
        @Nullable Utm utm,
        @Nullable String referrer,
        @Nullable MemberId ownerId,
        @Nullable Boolean byRules,
        @Nullable List<FieldInput> fields) {}
