package co.cantera.members;

import static co.cantera.schema.tenant.Tables.TEAM;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.select;

import co.cantera.shared.access.Access;
import co.cantera.shared.graph.IdFilter;
import co.cantera.shared.store.Filters;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Compiles conditions on who owns a record and in which team. */
public final class OwnerConditions {

    private OwnerConditions() {}

    /** On the owner; the person who asks is one that a shared filter can mean. */
    public static Condition owner(Field<UUID> owner, @Nullable IdFilter filter) {
        return own(owner, MemberId.PREFIX, Access.current().memberId(), filter);
    }

    /** On the team, on that of the person who asks, or on a team with all below it. */
    public static Condition team(Field<UUID> team, @Nullable IdFilter filter) {
        if (filter == null || filter.within() == null) {
            return own(team, TeamId.PREFIX, Access.current().teamId(), filter);
        }
        UUID[] roots = Filters.ids(TeamId.PREFIX, filter.within()).toArray(UUID[]::new);
        return team.in(select(TEAM.ID).from(TEAM).where(arrayOverlap(TEAM.PATH, roots)))
                .and(team(team, new IdFilter(filter.eq(), filter.in(), filter.viewer(), null, filter.isNull())));
    }

    private static Condition own(Field<UUID> field, String prefix, @Nullable UUID viewers, @Nullable IdFilter filter) {
        if (filter == null || filter.viewer() == null) {
            return Filters.id(field, prefix, filter);
        }
        Condition mine = viewers == null ? falseCondition() : field.isNotDistinctFrom(viewers);
        return (filter.viewer() ? mine : mine.not())
                .and(Filters.id(field, prefix, new IdFilter(filter.eq(), filter.in(), null, null, filter.isNull())));
    }
}
