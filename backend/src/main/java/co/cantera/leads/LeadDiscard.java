package co.cantera.leads;

import org.jspecify.annotations.Nullable;

/** Why a lead was put aside. */
record LeadDiscard(DiscardReason reason, @Nullable String note) {}
