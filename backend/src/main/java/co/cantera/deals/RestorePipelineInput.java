package co.cantera.deals;

import org.jspecify.annotations.Nullable;

/** Which pipeline to bring back. */
record RestorePipelineInput(@Nullable String idempotencyKey, PipelineId id, int version) {}
