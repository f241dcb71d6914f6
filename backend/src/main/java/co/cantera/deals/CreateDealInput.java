package co.cantera.deals;

import co.cantera.directory.CompanyId;
import co.cantera.directory.PersonId;
import co.cantera.fields.FieldInput;
import co.cantera.members.MemberId;
import co.cantera.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The deal to add. */
record CreateDealInput(
        @Nullable String idempotencyKey,
        @Nullable String id,
        String name,
        @Nullable StageId stageId,
        @Nullable Money amount,
        @Nullable LocalDate closeDate,
        @Nullable CompanyId companyId,
        @Nullable PersonId personId,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable String source,
        @Nullable String description,
        @Nullable MemberId ownerId,
        @Nullable List<FieldInput> fields) {}
