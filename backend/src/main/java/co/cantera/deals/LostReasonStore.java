package co.cantera.deals;

import static co.cantera.schema.tenant.Tables.LOST_REASON;

import co.cantera.schema.tenant.tables.records.LostReasonRecord;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Writes the reasons for losing. */
@Component
class LostReasonStore {

    private final DSLContext db;

    LostReasonStore(DSLContext db) {
        this.db = db;
    }

    /** Writes all of them in this order. */
    void put(List<LostReason> reasons) {
        db.insertInto(LOST_REASON)
                .set(IntStream.range(0, reasons.size())
                        .mapToObj(position -> record(reasons.get(position), position))
                        .toList())
                .onConflict(LOST_REASON.ID)
                .doUpdate()
                .setNonKeyToExcluded()
                .execute();
    }

    private static LostReasonRecord record(LostReason reason, int position) {
        LostReasonRecord row = new LostReasonRecord();
        row.setId(reason.id().value());
        row.setName(reason.name());
        row.setPosition(position);
        row.setRetiredAt(reason.retiredAt());
        return row;
    }
}
