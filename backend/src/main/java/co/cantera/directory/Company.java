package co.cantera.directory;

import co.cantera.directory.Card.CompanyCard;
import co.cantera.fields.FieldSet;
import co.cantera.members.Member;
import co.cantera.members.Team;
import co.cantera.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company that buys or may buy. */
public record Company(
        CompanyId id,
        int version,
        String name,
        @Nullable String taxId,
        @Nullable String taxIdDisplay,
        List<String> phones,
        List<String> emails,
        @Nullable String website,
        @Nullable String address,
        @Nullable String city,
        @Nullable String country,
        @Nullable String sector,
        @Nullable CompanyCard parent,
        @Nullable String description,
        @Nullable Member owner,
        @Nullable Team team,
        FieldSet fields,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        @Nullable OffsetDateTime deletedAt,
        List<Tag> tags) {

    static Company of(
            CompanyRow row,
            @Nullable CompanyCard parent,
            @Nullable Member owner,
            @Nullable Team team,
            FieldSet fields,
            List<Tag> tags) {
        return new Company(
                row.id(),
                row.version(),
                row.name(),
                row.taxId(),
                row.taxIdDisplay(),
                row.phones(),
                row.emails(),
                row.website(),
                row.address(),
                row.city(),
                row.country(),
                row.sector(),
                parent,
                row.description(),
                owner,
                team,
                fields,
                row.createdAt(),
                row.updatedAt(),
                row.deletedAt(),
                tags);
    }

    /** Whoever sees a company may change it, unless it is deleted. */
    public boolean viewerCanEdit() {
        return deletedAt == null;
    }

    /** Whoever may change a company may delete it. */
    public boolean viewerCanDelete() {
        return viewerCanEdit();
    }

    UUID key() {
        return id.value();
    }
}
