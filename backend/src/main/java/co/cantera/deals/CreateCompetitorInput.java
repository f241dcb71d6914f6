package co.cantera.deals;

import org.jspecify.annotations.Nullable;

/** The competitor to add. */
record CreateCompetitorInput(@Nullable String idempotencyKey, String name) {}
