package co.cantera.directory;

import co.cantera.audit.Changes;
import co.cantera.shared.graph.InputChecks;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an act changes of a company, and what a company has to be like by itself. */
final class CompanyChanges {

    private CompanyChanges() {}

    /**
     * @param parents the name of a company by its id
     * @param owners the name of a member by its id
     */
    static Changes of(
            @Nullable CompanyRow before,
            CompanyRow after,
            Function<@Nullable UUID, ? extends @Nullable Object> parents,
            Function<@Nullable UUID, ? extends @Nullable Object> owners) {
        return new Changes()
                .field("name", before == null ? null : before.name(), after.name())
                .field("taxId", before == null ? null : before.taxIdDisplay(), after.taxIdDisplay())
                .field("phones", before == null ? null : before.phones(), after.phones())
                .field("emails", before == null ? null : before.emails(), after.emails())
                .field("website", before == null ? null : before.website(), after.website())
                .field("address", before == null ? null : before.address(), after.address())
                .field("city", before == null ? null : before.city(), after.city())
                .field("country", before == null ? null : before.country(), after.country())
                .field("sector", before == null ? null : before.sector(), after.sector())
                .field(
                        "parent",
                        before == null ? null : parents.apply(before.parentId()),
                        parents.apply(after.parentId()))
                .field("description", before == null ? null : before.description(), after.description())
                .field("owner", before == null ? null : owners.apply(before.ownerId()), owners.apply(after.ownerId()));
    }

    static InputChecks check(InputChecks checks, CompanyRow row) {
        return checks.required("name", row.name())
                .atMost(200, "name", row.name())
                .atMost(200, "website", row.website())
                .atMost(300, "address", row.address())
                .atMost(100, "city", row.city())
                .atMost(100, "sector", row.sector())
                .atMost(10_000, "description", row.description())
                .that(row.country() == null || row.country().matches("[A-Z]{2}"), "country", "country");
    }
}
