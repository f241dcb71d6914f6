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

/** A person whom the team sells to. */
public record Person(
        PersonId id,
        int version,
        String name,
        String givenName,
        @Nullable String familyName,
        @Nullable String jobTitle,
        List<String> phones,
        List<String> emails,
        @Nullable String city,
        @Nullable CompanyCard company,
        @Nullable String description,
        @Nullable Member owner,
        @Nullable Team team,
        FieldSet fields,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        @Nullable OffsetDateTime deletedAt,
        List<Tag> tags) {

    static Person of(
            PersonRow row,
            @Nullable CompanyCard company,
            @Nullable Member owner,
            @Nullable Team team,
            FieldSet fields,
            List<Tag> tags) {
        return new Person(
                row.id(),
                row.version(),
                row.name(),
                row.givenName(),
                row.familyName(),
                row.jobTitle(),
                row.phones(),
                row.emails(),
                row.city(),
                company,
                row.description(),
                owner,
                team,
                fields,
                row.createdAt(),
                row.updatedAt(),
                row.deletedAt(),
                tags);
    }

    /** Whoever sees a person may change it, unless it is deleted. */
    public boolean viewerCanEdit() {
        return deletedAt == null;
    }

    /** Whoever may change a person may delete it. */
    public boolean viewerCanDelete() {
        return viewerCanEdit();
    }

    UUID key() {
        return id.value();
    }
}
