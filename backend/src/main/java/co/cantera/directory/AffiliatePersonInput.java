package co.cantera.directory;

import org.jspecify.annotations.Nullable;

/** What a person is in another company. */
record AffiliatePersonInput(
        @Nullable String idempotencyKey,
        PersonId personId,
        CompanyId companyId,
        @Nullable String role) {}
