package co.cantera.directory;

import co.cantera.members.Assignment;
import co.cantera.shared.bulk.Blanks;
import co.cantera.shared.bulk.CustomFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as a file has it, its values understood already; what is null is not said.
 *
 * @param key by which a later run knows the row again
 * @param hash the row's fingerprint
 * @param phones in E.164, the most important first
 * @param emails in lower case, the most important first
 * @param ownerGiven whether the file names the owner, so that a person who is there already changes hands
 */
public record PersonImport(
        String key,
        String hash,
        String givenName,
        @Nullable String familyName,
        @Nullable String jobTitle,
        List<String> phones,
        List<String> emails,
        @Nullable String city,
        @Nullable CompanyId companyId,
        Assignment.Owner owner,
        boolean ownerGiven,
        CustomFields fields,
        Blanks blanks) {

    /** The first of them, null for none. */
    @Nullable
    String email() {
        return emails.isEmpty() ? null : emails.getFirst();
    }
}
