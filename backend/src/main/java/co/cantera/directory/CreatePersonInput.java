package co.cantera.directory;

import co.cantera.fields.FieldInput;
import co.cantera.members.MemberId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The person to add. */
record CreatePersonInput(
        @Nullable String idempotencyKey,
        @Nullable String id,
        String givenName,
        @Nullable String familyName,
        @Nullable String jobTitle,
        @Nullable List<String> phones,
        @Nullable List<String> emails,
        @Nullable String city,
        @Nullable CompanyId companyId,
        @Nullable String description,
        @Nullable MemberId ownerId,
        @Nullable Boolean allowDuplicate,
        @Nullable List<FieldInput> fields) {}
