package co.cantera.directory;

import co.cantera.fields.FieldInput;
import co.cantera.members.MemberId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** What to change of a company. */
record UpdateCompanyInput(
        @Nullable String idempotencyKey,
        CompanyId id,
        int version,
        ArgumentValue<String> name,
        ArgumentValue<String> taxId,
        ArgumentValue<List<String>> phones,
        ArgumentValue<List<String>> emails,
        ArgumentValue<String> website,
        ArgumentValue<String> address,
        ArgumentValue<String> city,
        ArgumentValue<String> country,
        ArgumentValue<String> sector,
        ArgumentValue<CompanyId> parentId,
        ArgumentValue<String> description,
        ArgumentValue<MemberId> ownerId,
        @Nullable Boolean allowDuplicate,
        @Nullable List<FieldInput> fields) {}
