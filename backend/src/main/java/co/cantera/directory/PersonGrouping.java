package co.cantera.directory;

import org.jspecify.annotations.Nullable;

/** What people are grouped by: a field that all have, or one of the company's own. */
record PersonGrouping(
        @Nullable PersonGroupField field, @Nullable String custom) {}
