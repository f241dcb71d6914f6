package co.cantera.leads;

import org.jspecify.annotations.Nullable;

/** Which lead to delete. */
record DeleteLeadInput(@Nullable String idempotencyKey, LeadId id, int version) {}
