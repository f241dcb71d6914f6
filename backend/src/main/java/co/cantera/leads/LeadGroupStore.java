package co.cantera.leads;

import static co.cantera.schema.tenant.Tables.LEAD;
import static co.cantera.shared.store.Filters.folded;

import co.cantera.shared.groups.GroupRows;
import co.cantera.shared.groups.RecordGroups;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts leads by what they have in common. */
@Component
class LeadGroupStore {

    private final DSLContext db;

    LeadGroupStore(DSLContext db) {
        this.db = db;
    }

    RecordGroups by(LeadGroupField by, @Nullable LeadFilter filter, OffsetDateTime now) {
        return switch (by) {
            case STATUS -> read(filter, now, LEAD.STATUS, LEAD.STATUS);
            case OWNER -> read(filter, now, LEAD.OWNER_ID, LEAD.OWNER_ID.cast(SQLDataType.VARCHAR));
            case SOURCE -> read(filter, now, folded(LEAD.SOURCE), LEAD.SOURCE);
            case CITY -> read(filter, now, folded(LEAD.CITY), LEAD.CITY);
            case SECTOR -> read(filter, now, folded(LEAD.SECTOR), LEAD.SECTOR);
        };
    }

    private RecordGroups read(@Nullable LeadFilter filter, OffsetDateTime now, Field<?> key, Field<String> label) {
        return GroupRows.read(db, LEAD, LeadConditions.wanted(filter, now), key, label);
    }
}
