package co.cantera.deals;

import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.money.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deal as it is stored. */
record DealRow(
        DealId id,
        int version,
        String name,
        @Nullable Money amount,
        DealStatus status,
        UUID stageId,
        OffsetDateTime stageSince,
        String rank,
        @Nullable LocalDate closeDate,
        @Nullable UUID companyId,
        @Nullable UUID personId,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable UUID lostReasonId,
        @Nullable String lostNote,
        @Nullable String source,
        @Nullable String description,
        @Nullable UUID ownerId,
        @Nullable UUID teamId,
        CustomFields fields,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        @Nullable OffsetDateTime closedAt,
        @Nullable OffsetDateTime deletedAt) {

    /** The deal in another stage or place; entering a stage begins its time anew. */
    DealRow moved(UUID stage, String place, OffsetDateTime now) {
        return with(
                stage, stage.equals(stageId) ? stageSince : now, place, status, closeDate, null, null, now, null, null);
    }

    /** The deal closed on a day. */
    DealRow closed(DealStatus how, LocalDate day, @Nullable UUID reason, @Nullable String note, OffsetDateTime now) {
        return with(stageId, stageSince, rank, how, day, reason, note, now, now, null);
    }

    /** The deal open again at a place of its stage. */
    DealRow reopened(String place, OffsetDateTime now) {
        return with(stageId, now, place, DealStatus.OPEN, closeDate, null, null, now, null, null);
    }

    /** The deal deleted, or brought back when the instant is null. */
    DealRow deleted(@Nullable OffsetDateTime at) {
        return with(stageId, stageSince, rank, status, closeDate, lostReasonId, lostNote, updatedAt, closedAt, at);
    }

    private DealRow with(
            UUID stage,
            OffsetDateTime since,
            String place,
            DealStatus how,
            @Nullable LocalDate day,
            @Nullable UUID reason,
            @Nullable String note,
            OffsetDateTime updated,
            @Nullable OffsetDateTime closed,
            @Nullable OffsetDateTime deleted) {
        return new DealRow(
                id,
                version + 1,
                name,
                amount,
                how,
                stage,
                since,
                place,
                day,
                companyId,
                personId,
                nextStep,
                nextStepOn,
                reason,
                note,
                source,
                description,
                ownerId,
                teamId,
                fields,
                createdAt,
                updated,
                closed,
                deleted);
    }
}
