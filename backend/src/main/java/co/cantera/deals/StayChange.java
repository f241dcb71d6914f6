package co.cantera.deals;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a deal means for its stays in stages: one may end and another one begin. A deal stands in a stage while it is open.
 *
 * @param endedAt when the stay that was open ended, null when none did
 * @param begun null when none began
 */
record StayChange(
        UUID deal,
        @Nullable OffsetDateTime endedAt,
        @Nullable Begun begun) {

    /** @param leftAt set where the deal is closed already when it comes to be known */
    record Begun(UUID stage, OffsetDateTime at, @Nullable OffsetDateTime leftAt) {}

    /** @param before null for a new deal */
    static StayChange of(@Nullable DealRow before, DealRow after) {
        UUID deal = after.id().value();
        boolean stood = before != null && before.status() == DealStatus.OPEN;
        boolean stands = after.status() == DealStatus.OPEN;
        boolean stays = before != null && stood && stands && before.stageId().equals(after.stageId());
        OffsetDateTime ended = !stood || stays ? null : stands ? after.stageSince() : after.closedAt();
        boolean begins = before == null || stands && !stays;
        return new StayChange(
                deal, ended, begins ? new Begun(after.stageId(), after.stageSince(), after.closedAt()) : null);
    }
}
