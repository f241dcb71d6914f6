package co.cantera.directory;

import co.cantera.members.Assignment;
import co.cantera.shared.bulk.Blanks;
import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.ids.UuidV7;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;

/** Companies with what a file says of them. */
final class CompanyRows {

    private CompanyRows() {}

    /** A new company of which nothing but the name is known. */
    static CompanyRow named(String name, Assignment.Owner owner, String country, OffsetDateTime now) {
        return new CompanyRow(
                new CompanyId(UuidV7.next()),
                1,
                name,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                country,
                null,
                null,
                null,
                owner.memberId(),
                owner.teamId(),
                CustomFields.NONE,
                now,
                now,
                null,
                List.of());
    }

    /** What the file says comes first; what it does not say stays. */
    static CompanyRow merged(CompanyRow row, CompanyImport given, OffsetDateTime now) {
        Blanks blanks = given.blanks();
        return new CompanyRow(
                row.id(),
                row.version(),
                given.name(),
                blanks.of("taxId", given.taxId(), row.taxId()),
                blanks.of("taxId", given.taxIdDisplay(), row.taxIdDisplay()),
                ahead(given.phones(), blanks.erases("phone") ? List.of() : row.phones()),
                ahead(given.emails(), blanks.erases("email") ? List.of() : row.emails()),
                blanks.of("website", given.website(), row.website()),
                blanks.of("address", given.address(), row.address()),
                blanks.of("city", given.city(), row.city()),
                blanks.of("country", given.country(), row.country()),
                blanks.of("sector", given.sector(), row.sector()),
                blanks.erases("parentCompany", "parentCompanyExternalId") && given.parent() == null
                        ? null
                        : row.parentId(),
                blanks.of("description", given.description(), row.description()),
                given.ownerGiven() ? given.owner().memberId() : row.ownerId(),
                given.ownerGiven() ? given.owner().teamId() : row.teamId(),
                row.fields(),
                row.createdAt(),
                now,
                null,
                row.tagIds());
    }

    static CompanyRow withParent(CompanyRow row, UUID parent, OffsetDateTime now) {
        return new CompanyRow(
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
                row.ownerId(),
                row.teamId(),
                row.fields(),
                row.createdAt(),
                now,
                null,
                row.tagIds());
    }

    /**
     * The values with those that are new: all ahead when the first of them is new, for it is the one that counts now, else behind. None
     * is there twice.
     */
    static List<String> ahead(List<String> given, List<String> before) {
        if (before.containsAll(given)) {
            return before;
        }
        boolean first = !before.contains(given.getFirst());
        SequencedSet<String> all = new LinkedHashSet<>(first ? given : before);
        all.addAll(first ? before : given);
        return List.copyOf(all);
    }
}
