package co.cantera.leads;

import org.jspecify.annotations.Nullable;

/** Which lead is worth a deal. */
record QualifyLeadInput(@Nullable String idempotencyKey, LeadId id, int version) {}
