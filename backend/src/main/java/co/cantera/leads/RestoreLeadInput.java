package co.cantera.leads;

import org.jspecify.annotations.Nullable;

/** Which lead to bring back. */
record RestoreLeadInput(@Nullable String idempotencyKey, LeadId id) {}
