package co.cantera.money;

import org.jspecify.annotations.Nullable;

/** Which rate to delete. */
record DeleteExchangeRateInput(@Nullable String idempotencyKey, RateId id) {}
