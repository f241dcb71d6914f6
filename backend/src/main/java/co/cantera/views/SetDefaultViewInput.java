package co.cantera.views;

import org.jspecify.annotations.Nullable;

/** With which view a list opens. */
record SetDefaultViewInput(
        @Nullable String idempotencyKey,
        ListObject object,
        @Nullable ViewId viewId,
        boolean forEveryone) {}
