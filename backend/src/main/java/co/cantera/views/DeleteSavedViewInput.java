package co.cantera.views;

import org.jspecify.annotations.Nullable;

/** Which view to delete. */
record DeleteSavedViewInput(@Nullable String idempotencyKey, ViewId id) {}
