package co.cantera.deals;

import org.jspecify.annotations.Nullable;

/** Which stage to bring back. */
record RestoreStageInput(@Nullable String idempotencyKey, StageId id, int version) {}
