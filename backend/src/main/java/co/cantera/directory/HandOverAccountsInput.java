package co.cantera.directory;

import co.cantera.members.MemberId;
import org.jspecify.annotations.Nullable;

/** Which companies go to whom. */
record HandOverAccountsInput(
        @Nullable String idempotencyKey,
        HandoverChoice choice,
        MemberId ownerId,
        @Nullable String note) {}
