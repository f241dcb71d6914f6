package co.cantera.deals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to change of a pipeline; what is null stays. */
record UpdatePipelineInput(
        @Nullable String idempotencyKey,
        PipelineId id,
        int version,
        @Nullable String name,
        @Nullable List<NextStage> stages) {

    /** A stage as it is to be, without an id when it is new. */
    record NextStage(
            @Nullable StageId id,
            String name,
            int probability,
            @Nullable Integer staleAfterDays) {}
}
