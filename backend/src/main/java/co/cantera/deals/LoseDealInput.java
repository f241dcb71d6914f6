package co.cantera.deals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which deal was lost and why. */
record LoseDealInput(
        @Nullable String idempotencyKey,
        DealId id,
        int version,
        LostReasonId lostReasonId,
        @Nullable CompetitorId wonById,
        @Nullable String note,
        @Nullable LocalDate closedOn) {}
