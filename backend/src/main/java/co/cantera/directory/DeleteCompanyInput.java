package co.cantera.directory;

import org.jspecify.annotations.Nullable;

/** Which company to delete. */
record DeleteCompanyInput(@Nullable String idempotencyKey, CompanyId id, int version) {}
