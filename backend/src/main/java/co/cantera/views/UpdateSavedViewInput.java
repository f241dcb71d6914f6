package co.cantera.views;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** What to change of a view. */
record UpdateSavedViewInput(
        @Nullable String idempotencyKey,
        ViewId id,
        int version,
        ArgumentValue<String> name,
        ArgumentValue<String> address,
        ArgumentValue<Boolean> shared) {}
