package co.cantera.directory;

import org.jspecify.annotations.Nullable;

/** What companies are grouped by: a field that all have, or one of the company's own. */
record CompanyGrouping(
        @Nullable CompanyGroupField field, @Nullable String custom) {}
