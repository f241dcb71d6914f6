package co.cantera.deals;

import co.cantera.schema.tenant.tables.records.DealRecord;
import co.cantera.shared.bulk.CustomFieldsStore;
import co.cantera.shared.money.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
        record.setStatus(row.status().name());
        record.setStageId(row.stageId());
        record.setStageSince(row.stageSince());
        record.setRank(row.rank());
        record.setCloseDate(row.closeDate());
        record.setCompanyId(row.companyId());
        record.setPersonId(row.personId());
        record.setNextStep(row.nextStep());
        record.setNextStepOn(row.nextStepOn());
        record.setLostReasonId(row.lostReasonId());
        record.setLostNote(row.lostNote());
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
            if (!Objects.equals(was.get(i), is.get(i))) {
                differences.put(is.field(i), is.get(i));
            }
        }
        return differences;
    }

    static DealRecord writeNew(DealRow row) {
        DealRecord record = write(row);
        record.setId(row.id().value());
        record.setCreatedAt(row.createdAt());
        return record;
    }
}
