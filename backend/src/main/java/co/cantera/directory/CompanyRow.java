package co.cantera.directory;

import co.cantera.shared.bulk.CustomFields;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company as it is stored. */
record CompanyRow(
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
        @Nullable UUID parentId,
        @Nullable String description,
        @Nullable UUID ownerId,
        @Nullable UUID teamId,
        CustomFields fields,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        @Nullable OffsetDateTime deletedAt,
        List<UUID> tagIds) {

    /** The same deleted at a time, or restored where there is none. */
    CompanyRow deleted(@Nullable OffsetDateTime at) {
        return new CompanyRow(
                id,
                version + 1,
                name,
                taxId,
                taxIdDisplay,
                phones,
                emails,
                website,
                address,
                city,
                country,
                sector,
                parentId,
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
