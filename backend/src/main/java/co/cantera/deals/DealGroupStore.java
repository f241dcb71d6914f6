package co.cantera.deals;

import static co.cantera.deals.DealConditions.wanted;
import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.STAGE;
import static co.cantera.shared.store.Filters.folded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.select;

import co.cantera.shared.groups.GroupRows;
import co.cantera.shared.groups.RecordGroups;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts deals and adds up their amounts by what they have in common. */
@Component
class DealGroupStore {

    private final DSLContext db;

    DealGroupStore(DSLContext db) {
        this.db = db;
    }

    RecordGroups by(DealGroupField by, @Nullable DealFilter filter) {
        return switch (by) {
            case STAGE -> read(filter, DEAL.STAGE_ID);
            case PIPELINE ->
                read(filter, field(select(STAGE.PIPELINE_ID).from(STAGE).where(STAGE.ID.eq(DEAL.STAGE_ID))));
            case STATUS -> read(filter, DEAL.STATUS);
            case OWNER -> read(filter, DEAL.OWNER_ID);
            case TEAM -> read(filter, DEAL.TEAM_ID);
            case COMPANY -> read(filter, DEAL.COMPANY_ID);
            case SOURCE -> read(filter, folded(DEAL.SOURCE), DEAL.SOURCE);
            case CLOSE_MONTH -> read(filter, left(DEAL.CLOSE_DATE.cast(SQLDataType.VARCHAR), inline(7)));
        };
    }

    /** @param key of a field with one choice */
    RecordGroups byChoice(String key, @Nullable DealFilter filter) {
        return read(filter, jsonbGetAttributeAsText(DEAL.FIELDS, inline(key)));
    }

    private RecordGroups read(@Nullable DealFilter filter, Field<?> key) {
        return read(filter, key, key.cast(SQLDataType.VARCHAR));
    }

    private RecordGroups read(@Nullable DealFilter filter, Field<?> key, Field<String> label) {
        return GroupRows.read(db, DEAL, wanted(filter), key, label, DEAL.AMOUNT, DEAL.CURRENCY);
    }
}
