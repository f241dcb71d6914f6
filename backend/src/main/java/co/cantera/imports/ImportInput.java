package co.cantera.imports;

import org.jspecify.annotations.Nullable;

/** Which import to try or to start, in the version that was read. */
record ImportInput(@Nullable String idempotencyKey, ImportId id, int version) {}
