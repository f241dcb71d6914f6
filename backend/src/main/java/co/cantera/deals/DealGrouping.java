package co.cantera.deals;

import org.jspecify.annotations.Nullable;

/** What deals are grouped by: a field that all have, or one of the company's own. */
record DealGrouping(
        @Nullable DealGroupField field, @Nullable String custom) {}
