package co.cantera.deals;

import static co.cantera.schema.tenant.Tables.DEAL;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Reads cards of deals, in one statement. */
@Component
class DealCardStore {

    private final DSLContext db;

    DealCardStore(DSLContext db) {
        this.db = db;
    }

    Map<UUID, DealCard> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Field<Boolean> open = field(DealConditions.visible().and(DEAL.DELETED_AT.isNull()));
        return db.select(DEAL.ID, DEAL.NAME, open)
                .from(DEAL)
                .where(DEAL.ID.eq(any(ids.toArray(UUID[]::new))))
                .fetchMap(
                        DEAL.ID,
                        row -> new DealCard(new DealId(row.value1()), row.value2(), Boolean.TRUE.equals(row.value3())));
    }
}
