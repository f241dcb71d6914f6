package co.cantera.directory;

import org.jspecify.annotations.Nullable;

/** Which merge to take back. */
record UndoMergeInput(@Nullable String idempotencyKey, MergeId id) {}
