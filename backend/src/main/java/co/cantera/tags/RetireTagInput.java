package co.cantera.tags;

import org.jspecify.annotations.Nullable;

/** Which tag to retire. */
record RetireTagInput(@Nullable String idempotencyKey, TagId id) {}
