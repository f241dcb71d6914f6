package co.cantera.deals;

import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.money.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A deal as it is stored. */
record DealRow(
        DealId id,
        int version,
        String name,
        @Nullable Money amount,
        boolean amountFollowsLines,
        DealStatus status,
        UUID stageId,
        OffsetDateTime stageSince,
        String rank,
        @Nullable LocalDate closeDate,
        int pushes,
        @Nullable UUID companyId,
        @Nullable UUID personId,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable UUID lostReasonId,
        @Nullable String lostNote,
        List<UUID> competitorIds,
        @Nullable UUID wonById,
        @Nullable RecurringAmount recurring,
        @Nullable String source,
        @Nullable String description,
        @Nullable UUID ownerId,
        @Nullable UUID teamId,
        CustomFields fields,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        @Nullable OffsetDateTime closedAt,
        @Nullable OffsetDateTime deletedAt,
        List<UUID> tagIds) {

    /** The deal in another stage or place; entering a stage begins its time anew. */
    DealRow moved(UUID stage, String place, OffsetDateTime now) {
        return with(
                stage, stage.equals(stageId) ? stageSince : now, place, status, closeDate, null, null, now, null, null);
    }

    /** The deal closed on a day. */
    DealRow closed(DealStatus how, LocalDate day, @Nullable UUID reason, @Nullable String note, OffsetDateTime now) {
        return with(stageId, stageSince, rank, how, day, reason, note, now, now, null);
    }

    /** The deal open again at a place of a stage. */
    DealRow reopened(UUID stage, String place, OffsetDateTime now) {
        return with(stage, now, place, DealStatus.OPEN, closeDate, null, null, now, null, null);
    }

    /** The same deal in a stage since a time. */
    DealRow in(UUID stage, OffsetDateTime since) {
        return with(stage, since, rank, status, closeDate, lostReasonId, lostNote, updatedAt, closedAt, deletedAt);
    }

    /** How often the day of the close will have been moved to a later month when it becomes this one. */
    int pushesWith(@Nullable LocalDate day) {
        boolean pushed = status == DealStatus.OPEN
                && closeDate != null
                && day != null
                && YearMonth.from(day).isAfter(YearMonth.from(closeDate));
        return pushed ? pushes + 1 : pushes;
    }

    /** The deal with other lines, and with the amount that they add up to when it follows them. */
    DealRow withLines(@Nullable Money sum, boolean follows, OffsetDateTime now) {
        return new DealRow(
                id,
                version + 1,
                name,
                sum,
                follows,
                status,
                stageId,
                stageSince,
                rank,
                closeDate,
                pushes,
                companyId,
                personId,
                nextStep,
                nextStepOn,
                lostReasonId,
                lostNote,
                competitorIds,
                wonById,
                recurring,
                source,
                description,
                ownerId,
                teamId,
                fields,
                createdAt,
                now,
                closedAt,
                deletedAt,
                tagIds);
    }

    /** The same deal written anew, since something that belongs to it has changed. */
    DealRow touched(OffsetDateTime now) {
        return with(stageId, stageSince, rank, status, closeDate, lostReasonId, lostNote, now, closedAt, deletedAt);
    }

    /** The lost deal with who won it instead, who is a competitor from then on. */
    DealRow lostTo(@Nullable UUID winner) {
        List<UUID> known = winner == null || competitorIds.contains(winner)
                ? competitorIds
                : Stream.concat(competitorIds.stream(), Stream.of(winner)).toList();
        return new DealRow(
                id,
                version,
                name,
                amount,
                amountFollowsLines,
                status,
                stageId,
                stageSince,
                rank,
                closeDate,
                pushes,
                companyId,
                personId,
                nextStep,
                nextStepOn,
                lostReasonId,
                lostNote,
                known,
                winner,
                recurring,
                source,
                description,
                ownerId,
                teamId,
                fields,
                createdAt,
                updatedAt,
                closedAt,
                deletedAt,
                tagIds);
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
                amountFollowsLines,
                how,
                stage,
                since,
                place,
                day,
                pushes,
                companyId,
                personId,
                nextStep,
                nextStepOn,
                reason,
                note,
                competitorIds,
                how == DealStatus.LOST ? wonById : null,
                recurring,
                source,
                description,
                ownerId,
                teamId,
                fields,
                createdAt,
                updated,
                closed,
                deleted,
                tagIds);
    }
}
