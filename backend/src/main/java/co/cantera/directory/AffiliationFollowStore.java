package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.COMPANY_PERSON;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** What people are in companies follows either side. Where the one that stays has a line already, the other one's rests until it is undone. */
@Component
class AffiliationFollowStore implements Follower {

    private final DSLContext db;

    AffiliationFollowStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "affiliations";
    }

    @Override
    public List<UUID> move(Tie from, Tie to) {
        return move(from, to, noCondition());
    }

    @Override
    public List<UUID> moveBack(List<UUID> moved, Tie from, Tie to) {
        return move(from, to, far(from).in(moved));
    }

    private List<UUID> move(Tie from, Tie to, Condition only) {
        Field<UUID> near = near(from);
        Field<UUID> far = far(from);
        return db.update(COMPANY_PERSON)
                .set(near, to.id())
                .where(near.eq(from.id()).and(only))
                .and(far.notIn(select(far).from(COMPANY_PERSON).where(near.eq(to.id()))))
                .returningResult(far)
                .fetch(row -> row.value1());
    }

    private static Field<UUID> near(Tie tie) {
        return tie.isCompany() ? COMPANY_PERSON.COMPANY_ID : COMPANY_PERSON.PERSON_ID;
    }

    private static Field<UUID> far(Tie tie) {
        return tie.isCompany() ? COMPANY_PERSON.PERSON_ID : COMPANY_PERSON.COMPANY_ID;
    }
}
