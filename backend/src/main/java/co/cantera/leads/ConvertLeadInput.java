package co.cantera.leads;

import co.cantera.deals.StageId;
import co.cantera.directory.CompanyId;
import co.cantera.directory.PersonId;
import co.cantera.fields.FieldInput;
import co.cantera.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a lead. */
record ConvertLeadInput(
        @Nullable String idempotencyKey,
        LeadId id,
        int version,
        @Nullable ToCompany company,
        ToPerson person,
        @Nullable ToDeal deal) {

    /** One that is there already, or a new one. */
    record ToCompany(
            @Nullable CompanyId companyId, @Nullable NewLeadCompany create) {

        record NewLeadCompany(
                String name,
                @Nullable String taxId,
                @Nullable String city,
                @Nullable String sector,
                @Nullable List<FieldInput> fields) {}
    }

    /** One who is there already, or a new one. */
    record ToPerson(@Nullable PersonId personId, @Nullable NewLeadPerson create) {

        record NewLeadPerson(
                String givenName,
                @Nullable String familyName,
                @Nullable String jobTitle,
                @Nullable List<FieldInput> fields) {}
    }

    /** The deal to add. */
    record ToDeal(
            String name,
            @Nullable StageId stageId,
            @Nullable Money amount,
            @Nullable LocalDate closeDate,
            @Nullable List<FieldInput> fields) {}
}
