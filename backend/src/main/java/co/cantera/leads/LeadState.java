package co.cantera.leads;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far the work on a lead has come.
 *
 * @param respondBy until when somebody has to answer, null without a target
 * @param contactedAt when somebody first answered
 */
record LeadState(
        LeadStatus status,
        @Nullable LeadDiscard discard,
        @Nullable OffsetDateTime respondBy,
        @Nullable OffsetDateTime contactedAt) {

    static LeadState fresh(@Nullable OffsetDateTime respondBy) {
        return new LeadState(LeadStatus.NEW, null, respondBy, null);
    }

    /** Somebody spoke with it; what was found worth a deal stays so. */
    LeadState contacted(OffsetDateTime now) {
        return new LeadState(
                status == LeadStatus.NEW ? LeadStatus.CONTACTED : status, null, respondBy, firstContact(now));
    }

    /** Nobody finds a lead worth a deal without having spoken with it. */
    LeadState qualified(OffsetDateTime now) {
        return new LeadState(LeadStatus.QUALIFIED, null, respondBy, firstContact(now));
    }

    LeadState discarded(LeadDiscard why) {
        return new LeadState(LeadStatus.DISCARDED, why, respondBy, contactedAt);
    }

    /** Nobody converts a lead without having spoken with it. */
    LeadState converted(OffsetDateTime now) {
        return new LeadState(LeadStatus.CONVERTED, null, respondBy, firstContact(now));
    }

    LeadState reopened() {
        return new LeadState(contactedAt == null ? LeadStatus.NEW : LeadStatus.CONTACTED, null, respondBy, contactedAt);
    }

    private OffsetDateTime firstContact(OffsetDateTime now) {
        return Objects.requireNonNullElse(contactedAt, now);
    }
}
