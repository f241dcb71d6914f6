package co.cantera.catalog;

import org.jspecify.annotations.Nullable;

/** Which product to bring back. */
record RestoreProductInput(@Nullable String idempotencyKey, ProductId id) {}
