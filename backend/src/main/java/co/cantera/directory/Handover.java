package co.cantera.directory;

import co.cantera.members.Member;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Companies that went to another owner, and how much went along. */
record Handover(
        HandoverId id,
        @Nullable Member to,
        int companies,
        int people,
        int deals,
        OffsetDateTime at,
        @Nullable OffsetDateTime undoneAt) {}
