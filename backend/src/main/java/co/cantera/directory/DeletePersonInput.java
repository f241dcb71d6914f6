package co.cantera.directory;

import org.jspecify.annotations.Nullable;

/** Which person to delete. */
record DeletePersonInput(@Nullable String idempotencyKey, PersonId id, int version) {}
