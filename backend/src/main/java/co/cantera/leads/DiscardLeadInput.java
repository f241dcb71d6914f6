package co.cantera.leads;

import org.jspecify.annotations.Nullable;

/** Which lead to put aside and why. */
record DiscardLeadInput(
        @Nullable String idempotencyKey,
        LeadId id,
        int version,
        DiscardReason reason,
        @Nullable String note) {}
