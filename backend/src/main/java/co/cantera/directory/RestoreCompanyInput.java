package co.cantera.directory;

import org.jspecify.annotations.Nullable;

/** Which company to bring back. */
record RestoreCompanyInput(@Nullable String idempotencyKey, CompanyId id) {}
