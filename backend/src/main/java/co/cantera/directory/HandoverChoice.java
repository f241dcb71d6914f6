package co.cantera.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which companies: some by name, or all that match. */
record HandoverChoice(
        @Nullable List<CompanyId> companyIds, @Nullable CompanyFilter filter) {}
