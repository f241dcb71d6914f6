package co.cantera.leads;

import co.cantera.members.Assignment;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lead as it is stored. */
record LeadRow(
        LeadId id,
        int version,
        LeadContent content,
        LeadState state,
        @Nullable Converted converted,
        @Nullable Assigned assigned,
        LeadOrigin origin,
        @Nullable UUID ownerId,
        @Nullable UUID teamId,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        @Nullable OffsetDateTime deletedAt,
        List<UUID> tagIds) {

    /** The same deleted at a time, or restored where there is none. */
    LeadRow deleted(@Nullable OffsetDateTime at) {
        return new LeadRow(
                id,
                version + 1,
                content,
                state,
                converted,
                assigned,
                origin,
                ownerId,
                teamId,
                createdAt,
                updatedAt,
                at,
                tagIds);
    }

    /** The same in another state. */
    LeadRow in(LeadState now, OffsetDateTime at) {
        return new LeadRow(
                id,
                version + 1,
                content,
                now,
                converted,
                assigned,
                origin,
                ownerId,
                teamId,
                createdAt,
                at,
                null,
                tagIds);
    }

    /** The same with other content and another owner. */
    LeadRow with(LeadContent now, Assignment.Ownership owner, OffsetDateTime at) {
        return new LeadRow(
                id,
                version + 1,
                now,
                state,
                converted,
                assigned,
                origin,
                owner.memberId(),
                owner.teamId(),
                createdAt,
                at,
                null,
                tagIds);
    }

    /** The same after it became something else; a lead of nobody is the person's who did that. */
    LeadRow converted(Converted into, Assignment.Ownership owner) {
        return new LeadRow(
                id,
                version + 1,
                content,
                state.converted(into.at()),
                into,
                assigned,
                origin,
                owner.memberId(),
                owner.teamId(),
                createdAt,
                into.at(),
                null,
                tagIds);
    }
}
