package co.cantera.deals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of the pipelines in use. */
record OrderPipelinesInput(@Nullable String idempotencyKey, List<PipelineId> pipelineIds) {}
