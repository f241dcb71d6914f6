package co.cantera.deals;

import co.cantera.members.Member;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The time that a deal spent in a stage.
 *
 * @param leftAt null while it is still there
 * @param days how many days it was, so far
 * @param by who brought it there, null when that is not known
 */
record StageStay(
        UUID id,
        Stage stage,
        OffsetDateTime enteredAt,
        @Nullable OffsetDateTime leftAt,
        int days,
        @Nullable Member by) {}
