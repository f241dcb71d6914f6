package co.cantera.directory;

import org.jspecify.annotations.Nullable;

/** Which person to bring back. */
record RestorePersonInput(@Nullable String idempotencyKey, PersonId id) {}
