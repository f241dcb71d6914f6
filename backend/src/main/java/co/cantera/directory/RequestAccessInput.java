package co.cantera.directory;

import org.jspecify.annotations.Nullable;

/** What somebody has typed of a company or of a person that another one owns. */
record RequestAccessInput(
        @Nullable String idempotencyKey,
        @Nullable CompanyProbe company,
        @Nullable PersonProbe person,
        @Nullable String note) {}
