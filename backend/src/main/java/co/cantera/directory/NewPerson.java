package co.cantera.directory;

import co.cantera.fields.FieldInput;
import co.cantera.members.MemberId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person whom another module adds, by the rules for one that a person adds. */
public record NewPerson(
        String givenName,
        @Nullable String familyName,
        @Nullable String jobTitle,
        List<String> phones,
        List<String> emails,
        @Nullable String city,
        @Nullable CompanyId companyId,
        @Nullable MemberId ownerId,
        @Nullable List<FieldInput> fields) {

    CreatePersonInput input() {
        return new CreatePersonInput(
                null,
                null,
                givenName,
                familyName,
                jobTitle,
                phones,
                emails,
                city,
                companyId,
                null,
                ownerId,
                true,
                fields);
    }
}
