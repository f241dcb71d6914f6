package co.cantera.leads;

import org.jspecify.annotations.Nullable;

/** Which lead to take up again. */
record ReopenLeadInput(@Nullable String idempotencyKey, LeadId id, int version) {}
