package co.cantera.deals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pipeline to add. */
record CreatePipelineInput(@Nullable String idempotencyKey, String name, List<NewStage> stages) {

    /** A stage to begin with. */
    record NewStage(String name, int probability, @Nullable Integer staleAfterDays) {}
}
