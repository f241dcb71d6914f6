package co.cantera.deals;

import co.cantera.directory.CompanyId;
import co.cantera.directory.PersonId;
import co.cantera.fields.FieldInput;
import co.cantera.members.MemberId;
import co.cantera.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deal that another module adds, by the rules for one that a person adds. */
public record NewDeal(
        String name,
        @Nullable StageId stageId,
        @Nullable Money amount,
        @Nullable LocalDate closeDate,
        @Nullable CompanyId companyId,
        @Nullable PersonId personId,
        @Nullable String source,
        @Nullable String description,
        @Nullable MemberId ownerId,
        @Nullable List<FieldInput> fields,
        List<UUID> tagIds) {

    CreateDealInput input() {
        return new CreateDealInput(
                null,
                null,
                name,
                stageId,
                amount,
                closeDate,
                companyId,
                personId,
                null,
                null,
                source,
                description,
                ownerId,
                fields);
    }
}
