package co.cantera.directory;

import co.cantera.fields.FieldInput;
import co.cantera.members.MemberId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The company to add. */
record CreateCompanyInput(
        @Nullable String idempotencyKey,
        @Nullable String id,
        String name,
        @Nullable String taxId,
        @Nullable List<String> phones,
        @Nullable List<String> emails,
        @Nullable String website,
        @Nullable String address,
        @Nullable String city,
        @Nullable String country,
        @Nullable String sector,
        @Nullable CompanyId parentId,
        @Nullable String description,
        @Nullable MemberId ownerId,
        @Nullable Boolean allowDuplicate,
        @Nullable List<FieldInput> fields) {}
