package co.cantera.leads;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The clock of the first answer to a lead. */
public record LeadResponse(
        ResponseState state,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime contactedAt) {}
