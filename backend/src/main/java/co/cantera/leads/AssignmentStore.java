package co.cantera.leads;

import static co.cantera.schema.tenant.Tables.LEAD;
import static co.cantera.schema.tenant.Tables.LEAD_SETTING;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.max;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What the rules have to know of the leads that were given out before. */
@Component
class AssignmentStore {

    private final DSLContext db;

    AssignmentStore(DSLContext db) {
        this.db = db;
    }

    /** Lets one lead at a time be given out, so that two of the same moment go to two members. */
    void lock() {
        db.select(LEAD_SETTING.ID).from(LEAD_SETTING).forUpdate().fetch();
    }

    /** When each of the members last got a lead by a rule; who never did is missing. */
    Map<UUID, OffsetDateTime> turns(UUID rule, Collection<UUID> members) {
        return db.select(LEAD.OWNER_ID, max(LEAD.CREATED_AT))
                .from(LEAD)
                .where(jsonbGetAttributeAsText(LEAD.ASSIGNMENT, "key").eq(rule.toString()))
                .and(LEAD.OWNER_ID.in(members))
                .groupBy(LEAD.OWNER_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** How many open leads each of the members has; who has none is missing. */
    Map<UUID, Integer> loads(Collection<UUID> members) {
        return db.select(LEAD.OWNER_ID, count())
                .from(LEAD)
                .where(LEAD.OWNER_ID.in(members))
                .and(LEAD.DELETED_AT.isNull())
                .and(LEAD.STATUS.in(LeadStatus.NEW.name(), LeadStatus.CONTACTED.name(), LeadStatus.QUALIFIED.name()))
                .groupBy(LEAD.OWNER_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }
}
