package co.cantera.directory;

import org.jspecify.annotations.Nullable;

/** Which person is no longer part of which company. */
record EndAffiliationInput(@Nullable String idempotencyKey, PersonId personId, CompanyId companyId) {}
