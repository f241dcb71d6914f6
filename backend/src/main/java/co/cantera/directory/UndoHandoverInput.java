package co.cantera.directory;

import org.jspecify.annotations.Nullable;

/** Which hand-over to take back. */
record UndoHandoverInput(@Nullable String idempotencyKey, HandoverId id) {}
