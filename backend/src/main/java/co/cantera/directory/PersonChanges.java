package co.cantera.directory;

import co.cantera.audit.Changes;
import co.cantera.shared.graph.InputChecks;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an act changes of a person, and what a person has to be like by itself. */
final class PersonChanges {

    private PersonChanges() {}

    /**
     * @param companies the name of a company by its id
     * @param owners the name of a member by its id
     */
    static Changes of(
            @Nullable PersonRow before,
            PersonRow after,
            Function<@Nullable UUID, ? extends @Nullable Object> companies,
            Function<@Nullable UUID, ? extends @Nullable Object> owners) {
        return new Changes()
                .field("name", before == null ? null : before.name(), after.name())
                .field("jobTitle", before == null ? null : before.jobTitle(), after.jobTitle())
                .field("phones", before == null ? null : before.phones(), after.phones())
                .field("emails", before == null ? null : before.emails(), after.emails())
                .field("city", before == null ? null : before.city(), after.city())
                .field(
                        "company",
                        before == null ? null : companies.apply(before.companyId()),
                        companies.apply(after.companyId()))
                .field("description", before == null ? null : before.description(), after.description())
                .field("owner", before == null ? null : owners.apply(before.ownerId()), owners.apply(after.ownerId()));
    }

    static InputChecks check(InputChecks checks, PersonRow row) {
        return checks.required("givenName", row.givenName())
                .atMost(100, "givenName", row.givenName())
                .atMost(100, "familyName", row.familyName())
                .atMost(100, "jobTitle", row.jobTitle())
                .atMost(100, "city", row.city())
                .atMost(10_000, "description", row.description());
    }
}
