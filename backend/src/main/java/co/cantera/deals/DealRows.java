package co.cantera.deals;

import static org.jooq.impl.DSL.val;

import co.cantera.schema.tenant.tables.records.DealRecord;
import co.cantera.shared.bulk.CustomFieldsStore;
import co.cantera.shared.money.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Turns deals into table rows. */
final class DealRows {

    private DealRows() {}

    static DealRecord write(DealRow row) {
        DealRecord record = new DealRecord();
        Money amount = row.amount();
        record.setVersion(row.version());
        record.setName(row.name());
        record.setAmount(amount == null ? null : amount.amount());
        record.setCurrency(amount == null ? null : amount.currency());
        record.setAmountFollowsLines(row.amountFollowsLines());
        record.setStatus(row.status().name());
        record.setStageId(row.stageId());
        record.setStageSince(row.stageSince());
        record.setRank(row.rank());
        record.setCloseDate(row.closeDate());
        record.setPushes(row.pushes());
        record.setCompanyId(row.companyId());
        record.setPersonId(row.personId());
        record.setNextStep(row.nextStep());
        record.setNextStepOn(row.nextStepOn());
        record.setLostReasonId(row.lostReasonId());
        record.setLostNote(row.lostNote());
        RecurringAmount recurring = row.recurring();
        record.setCompetitorIds(row.competitorIds().toArray(UUID[]::new));
        record.setWonById(row.wonById());
        record.setRecurringAmount(recurring == null ? null : recurring.amount().amount());
        record.setRecurringCurrency(
                recurring == null ? null : recurring.amount().currency());
        record.setRecurringPeriod(recurring == null ? null : recurring.period().name());
        record.setRecurringCount(recurring == null ? null : recurring.count());
        record.setSource(row.source());
        record.setDescription(row.description());
        record.setOwnerId(row.ownerId());
        record.setTeamId(row.teamId());
        record.setFields(CustomFieldsStore.format(row.fields()));
        record.setUpdatedAt(row.updatedAt());
        record.setClosedAt(row.closedAt());
        record.setDeletedAt(row.deletedAt());
        return record;
    }

    /** The columns that are not the same, with their new values. */
    static Map<Field<?>, @Nullable Object> differences(DealRow before, DealRow after) {
        DealRecord was = write(before);
        DealRecord is = write(after);
        Map<Field<?>, @Nullable Object> differences = new LinkedHashMap<>();
        for (int i = 0; i < is.size(); i++) {
            if (!Objects.deepEquals(was.get(i), is.get(i))) {
                differences.put(is.field(i), is.get(i));
            }
        }
        return differences;
    }

    /** The columns of a new deal with their values, typed, since the database cannot tell their types where it selects them. */
    static Map<Field<?>, Field<?>> valuesOf(DealRow row) {
        DealRecord record = writeNew(row);
        Map<Field<?>, Field<?>> values = new LinkedHashMap<>();
        for (Field<?> field : record.fields()) {
            if (record.touched(field)) {
                values.put(field, val(record.get(field), field.getDataType()));
            }
        }
        return values;
    }

    static DealRecord writeNew(DealRow row) {
        DealRecord record = write(row);
        record.setId(row.id().value());
        // afterwards tagging alone changes them
        record.setTags(row.tagIds().toArray(UUID[]::new));
        record.setCreatedAt(row.createdAt());
        return record;
    }
}
