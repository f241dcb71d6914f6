package co.cantera.views;

import org.jspecify.annotations.Nullable;

/** Which view to take back. */
record RestoreSavedViewInput(@Nullable String idempotencyKey, ViewId id) {}
