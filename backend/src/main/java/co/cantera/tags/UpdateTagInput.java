package co.cantera.tags;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** What to change of a tag. */
record UpdateTagInput(
        @Nullable String idempotencyKey,
        TagId id,
        int version,
        ArgumentValue<String> name,
        ArgumentValue<TagColor> color) {}
