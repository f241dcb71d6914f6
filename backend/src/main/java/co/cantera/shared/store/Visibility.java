package co.cantera.shared.store;

import static co.cantera.schema.tenant.Tables.TEAM;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import co.cantera.shared.access.Access;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * Who may see which records, decided here and nowhere else: list, count, sum, look-up, search, export and subscription all add this
 * condition. A rep sees own records; a manager also those of the own team, of the teams under it, and those without an owner; an admin
 * sees everything.
 */
public final class Visibility {

    private Visibility() {}

    /** The condition on a record table with these owner and team columns, for the person who asks now. */
    public static Condition of(Field<UUID> owner, Field<UUID> team) {
        return of(Access.current(), owner, team);
    }

    static Condition of(Access access, Field<UUID> owner, Field<UUID> team) {
        if (access.seesAll()) {
            return noCondition();
        }
        Condition own = owner.eq(access.memberId());
        if (!access.leads()) {
            return own;
        }
        Condition led = own.or(owner.isNull());
        UUID leadsTeam = access.teamId();
        return leadsTeam == null
                ? led
                : led.or(team.in(select(TEAM.ID).from(TEAM).where(TEAM.PATH.contains(new UUID[] {leadsTeam}))));
    }
}
