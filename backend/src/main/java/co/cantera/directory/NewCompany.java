package co.cantera.directory;

import co.cantera.fields.FieldInput;
import co.cantera.members.MemberId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company that another module adds, by the rules for one that a person adds. */
public record NewCompany(
        String name,
        @Nullable String taxId,
        List<String> phones,
        List<String> emails,
        @Nullable String city,
        @Nullable String sector,
        @Nullable MemberId ownerId,
        @Nullable List<FieldInput> fields) {

    CreateCompanyInput input() {
        return new CreateCompanyInput(
                null, null, name, taxId, phones, emails, null, null, city, null, sector, null, null, ownerId, true,
                fields);
    }
}
