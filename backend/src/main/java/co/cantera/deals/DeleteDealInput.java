package co.cantera.deals;

import org.jspecify.annotations.Nullable;

/** Which deal to delete. */
record DeleteDealInput(@Nullable String idempotencyKey, DealId id, int version) {}
