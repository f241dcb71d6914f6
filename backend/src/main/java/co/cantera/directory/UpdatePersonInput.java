package co.cantera.directory;

import co.cantera.fields.FieldInput;
import co.cantera.members.MemberId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** What to change of a person. */
record UpdatePersonInput(
        @Nullable String idempotencyKey,
        PersonId id,
        int version,
        ArgumentValue<String> givenName,
        ArgumentValue<String> familyName,
        ArgumentValue<String> jobTitle,
        ArgumentValue<List<String>> phones,
        ArgumentValue<List<String>> emails,
        ArgumentValue<String> city,
        ArgumentValue<CompanyId> companyId,
        ArgumentValue<String> description,
        ArgumentValue<MemberId> ownerId,
        @Nullable Boolean allowDuplicate,
        @Nullable List<FieldInput> fields) {}
