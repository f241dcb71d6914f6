package co.cantera.leads;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a lead, as it is stored; what was deleted for good since then is null. */
record Converted(
        OffsetDateTime at,
        @Nullable UUID companyId,
        @Nullable UUID personId,
        @Nullable UUID dealId) {}
