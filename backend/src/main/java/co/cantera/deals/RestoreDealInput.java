package co.cantera.deals;

import org.jspecify.annotations.Nullable;

/** Which deal to bring back. */
record RestoreDealInput(@Nullable String idempotencyKey, DealId id) {}
