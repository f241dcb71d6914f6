package co.cantera.directory;

import co.cantera.shared.bulk.CustomFields;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as stored. */
record PersonRow(
        PersonId id,
        int version,
        String name,
        String givenName,
        @Nullable String familyName,
        @Nullable String jobTitle,
        List<String> phones,
        List<String> emails,
        @Nullable String city,
        @Nullable UUID companyId,
        @Nullable String description,
        @Nullable UUID ownerId,
        @Nullable UUID teamId,
        CustomFields fields,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        @Nullable OffsetDateTime deletedAt,
        List<UUID> tagIds) {

    /** The same deleted at a time, or restored where there is none. */
    PersonRow deleted(@Nullable OffsetDateTime at) {
        return new PersonRow(
                id,
                version + 1,
                name,
                givenName,
                familyName,
                jobTitle,
                phones,
                emails,
                city,
                companyId,
                description,
                ownerId,
                teamId,
                fields,
                createdAt,
                updatedAt,
                at,
                tagIds);
    }
}
