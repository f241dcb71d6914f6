package co.cantera.directory;

import co.cantera.members.Assignment;
import co.cantera.shared.bulk.Blanks;
import co.cantera.shared.bulk.CustomFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company as a file has it, its values understood already; what is null is not said.
 *
 * @param key by which a later run knows the row again
 * @param hash the row's fingerprint
 * @param taxId without its check digit
 * @param phone in E.164
 * @param ownerGiven whether the file names the owner, so that a company that is there already changes hands
 */
public record CompanyImport(
        String key,
        String hash,
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
        @Nullable CompanyLink parent,
        @Nullable String description,
        Assignment.Owner owner,
        boolean ownerGiven,
        CustomFields fields,
        Blanks blanks) {

    /** The first of its numbers, null for none. */
    @Nullable
    String phone() {
        return phones.isEmpty() ? null : phones.getFirst();
    }

    /** The first of its addresses, null for none. */
    @Nullable
    String email() {
        return emails.isEmpty() ? null : emails.getFirst();
    }
}
