package co.cantera.deals;

import org.jspecify.annotations.Nullable;

/** Which deal to open again. */
record ReopenDealInput(@Nullable String idempotencyKey, DealId id, int version) {}
