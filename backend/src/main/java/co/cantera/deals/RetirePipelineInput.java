package co.cantera.deals;

import org.jspecify.annotations.Nullable;

/** Which pipeline to take out of use, and where its open deals go. */
record RetirePipelineInput(
        @Nullable String idempotencyKey,
        PipelineId id,
        int version,
        @Nullable StageId moveDealsTo) {}
