package co.cantera.tags;

import org.jspecify.annotations.Nullable;

/** Which tag to restore. */
record RestoreTagInput(@Nullable String idempotencyKey, TagId id) {}
