package co.cantera.edits;

import org.jspecify.annotations.Nullable;

/** Which change of many records to take back. */
record UndoEditInput(@Nullable String idempotencyKey, EditId editId) {}
