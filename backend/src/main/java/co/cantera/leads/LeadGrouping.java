package co.cantera.leads;

import org.jspecify.annotations.Nullable;

/** What leads are grouped by: a field that all have. */
record LeadGrouping(@Nullable LeadGroupField field) {}
