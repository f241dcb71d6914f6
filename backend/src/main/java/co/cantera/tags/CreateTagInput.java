package co.cantera.tags;

import org.jspecify.annotations.Nullable;

/** The tag to add. */
record CreateTagInput(
        @Nullable String idempotencyKey,
        String name,
        @Nullable TagColor color) {}
