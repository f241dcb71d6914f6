package co.cantera.members;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** What to change of the tenant. */
record UpdateTenantInput(
        @Nullable String idempotencyKey,
        int version,
        ArgumentValue<String> name,
        ArgumentValue<String> region,
        ArgumentValue<String> currency,
        ArgumentValue<String> timeZone,
        ArgumentValue<Integer> weekStart,
        ArgumentValue<String> taxIdName,
        ArgumentValue<String> taxId,
        ArgumentValue<String> phonePrefix) {}
