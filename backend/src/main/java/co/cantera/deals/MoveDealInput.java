package co.cantera.deals;

import org.jspecify.annotations.Nullable;

/** Which deal to move and where to. */
record MoveDealInput(
        @Nullable String idempotencyKey,
        DealId id,
        int version,
        StageId stageId,
        @Nullable Place place) {

    /** Where in a stage: exactly one of the three is given. */
    record Place(
            @Nullable DealId after,
            @Nullable DealId before,
            @Nullable Boolean top) {}
}
