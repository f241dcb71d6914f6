package co.cantera.deals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which deal was won. */
record WinDealInput(
        @Nullable String idempotencyKey,
        DealId id,
        int version,
        @Nullable LocalDate closedOn) {}
