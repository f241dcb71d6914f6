package co.cantera.views;

import org.jspecify.annotations.Nullable;

/** The list to keep. */
record CreateSavedViewInput(
        @Nullable String idempotencyKey, ListObject object, String name, String address, boolean shared) {}
