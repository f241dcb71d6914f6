package co.cantera.leads;

import org.jspecify.annotations.Nullable;

/** With which lead somebody spoke. */
record ContactLeadInput(@Nullable String idempotencyKey, LeadId id, int version) {}
