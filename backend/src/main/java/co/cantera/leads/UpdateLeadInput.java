package co.cantera.leads;

import co.cantera.fields.FieldInput;
import co.cantera.members.MemberId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** What to change of a lead. */
record UpdateLeadInput(
        @Nullable String idempotencyKey,
        LeadId id,
        int version,
        ArgumentValue<String> name,
        ArgumentValue<String> companyName,
        ArgumentValue<String> jobTitle,
        ArgumentValue<List<String>> phones,
        ArgumentValue<List<String>> emails,
        ArgumentValue<String> city,
        ArgumentValue<String> sector,
        ArgumentValue<String> message,
        ArgumentValue<String> source,
        ArgumentValue<MemberId> ownerId,
        @Nullable List<FieldInput> fields) {}
