package co.cantera.deals;

import org.jspecify.annotations.Nullable;

/** Which stage to take out of use, and where its open deals go. */
record RetireStageInput(
        @Nullable String idempotencyKey,
        StageId id,
        int version,
        @Nullable StageId moveDealsTo) {}
