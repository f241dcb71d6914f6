package co.cantera.deals;

import static co.cantera.schema.tenant.Tables.COMPETITOR;

import co.cantera.schema.tenant.tables.records.CompetitorRecord;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The competitors of the current tenant. */
@Component
class CompetitorStore {

    private final DSLContext db;

    CompetitorStore(DSLContext db) {
        this.db = db;
    }

    /** All of them by id, in the order of their names. */
    Map<UUID, Competitor> load() {
        return db.selectFrom(COMPETITOR)
                .orderBy(COMPETITOR.NAME)
                .fetchMap(COMPETITOR.ID, row -> new Competitor(new CompetitorId(row.getId()), row.getName()));
    }

    void insert(Competitor competitor) {
        CompetitorRecord row = new CompetitorRecord();
        row.setId(competitor.id().value());
        row.setName(competitor.name());
        db.insertInto(COMPETITOR).set(row).execute();
    }
}
