package co.cantera.members;

import org.jspecify.annotations.Nullable;

/** The team to add. */
record CreateTeamInput(
        @Nullable String idempotencyKey,
        String name,
        @Nullable TeamId parentId) {}
