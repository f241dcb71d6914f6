package co.cantera.deals;

import co.cantera.directory.CompanyId;
import co.cantera.directory.PersonId;
import co.cantera.fields.FieldInput;
import co.cantera.members.MemberId;
import co.cantera.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** What to change of a deal. */
record UpdateDealInput(
        @Nullable String idempotencyKey,
        DealId id,
        int version,
        ArgumentValue<String> name,
        ArgumentValue<StageId> stageId,
        ArgumentValue<Money> amount,
        ArgumentValue<LocalDate> closeDate,
        ArgumentValue<CompanyId> companyId,
        ArgumentValue<PersonId> personId,
        ArgumentValue<String> nextStep,
        ArgumentValue<LocalDate> nextStepOn,
        ArgumentValue<String> source,
        ArgumentValue<String> description,
        ArgumentValue<MemberId> ownerId,
        ArgumentValue<List<CompetitorId>> competitorIds,
        ArgumentValue<RecurringAmount> recurring,
        @Nullable String reason,
        @Nullable List<FieldInput> fields) {}
