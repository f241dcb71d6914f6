package co.cantera.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody has typed of a company so far. */
record CompanyProbe(
        @Nullable CompanyId companyId,
        @Nullable String name,
        @Nullable String taxId,
        @Nullable String country,
        @Nullable List<String> phones,
        @Nullable List<String> emails,
        @Nullable String city,
        @Nullable CompanyId parentId) {}
