package co.cantera.leads;

import co.cantera.fields.FieldSet;
import co.cantera.members.Member;
import co.cantera.members.Team;
import co.cantera.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who may become a customer, before there is a deal. */
public record Lead(
        LeadId id,
        int version,
        String name,
        @Nullable String companyName,
        @Nullable String jobTitle,
        List<String> phones,
        List<String> emails,
        @Nullable String city,
        @Nullable String sector,
        @Nullable String message,
        @Nullable String source,
        Utm utm,
        @Nullable String referrer,
        LeadOrigin origin,
        LeadStatus status,
        @Nullable LeadDiscard discard,
        LeadResponse response,
        @Nullable LeadConversion conversion,
        @Nullable LeadAssignment assignment,
        @Nullable Member owner,
        @Nullable Team team,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        @Nullable OffsetDateTime deletedAt,
        FieldSet fields,
        List<Tag> tags) {

    static Lead of(
            LeadRow row,
            LeadResponse response,
            @Nullable LeadConversion conversion,
            @Nullable LeadAssignment assignment,
            @Nullable Member owner,
            @Nullable Team team,
            FieldSet fields,
            List<Tag> tags) {
        LeadContent content = row.content();
        return new Lead(
                row.id(),
                row.version(),
                content.name(),
                content.companyName(),
                content.jobTitle(),
                content.phones(),
                content.emails(),
                content.city(),
                content.sector(),
                content.message(),
                content.source(),
                content.utm(),
                content.referrer(),
                row.origin(),
                row.state().status(),
                row.state().discard(),
                response,
                conversion,
                assignment,
                owner,
                team,
                row.createdAt(),
                row.updatedAt(),
                row.deletedAt(),
                fields,
                tags);
    }

    /** Whoever sees a lead may go on with it while it is open. */
    public boolean viewerCanEdit() {
        return deletedAt == null && status.isOpen();
    }

    /** Whoever sees a lead may take it up again. */
    public boolean viewerCanReopen() {
        return deletedAt == null && status == LeadStatus.DISCARDED;
    }

    /** Whoever sees a lead may delete it. */
    public boolean viewerCanDelete() {
        return deletedAt == null;
    }

    UUID key() {
        return id.value();
    }
}
