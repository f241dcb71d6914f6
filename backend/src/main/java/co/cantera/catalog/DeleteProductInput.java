package co.cantera.catalog;

import org.jspecify.annotations.Nullable;

/** Which product to delete. */
record DeleteProductInput(@Nullable String idempotencyKey, ProductId id, int version) {}
