package co.cantera.signon;

import static co.cantera.schema.platform.Tables.MEMBERSHIP;
import static co.cantera.schema.platform.Tables.PERSON;
import static co.cantera.schema.platform.Tables.TENANT;
import static java.util.stream.Collectors.toUnmodifiableSet;

import co.cantera.schema.platform.enums.MembershipState;
import co.cantera.schema.platform.enums.TenantState;
import co.cantera.shared.access.Role;
import co.cantera.shared.calendar.TenantCalendar;
import co.cantera.shared.text.Texts;
import co.cantera.tenants.TenantSchema;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.springframework.stereotype.Component;

/** What {@code platform.membership} says; reads only. */
@Component
class MembershipStore {

    private final DSLContext db;
    private final Clock clock;

    MembershipStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The tenants that a person belongs to, ordered by name; those that are still being made are left out. */
    List<Membership> of(UUID personId) {
        return select().where(MEMBERSHIP.PERSON_ID.eq(personId))
                .and(TENANT.STATE.ne(TenantState.CREATING))
                .orderBy(TENANT.NAME, TENANT.ID)
                .fetch(this::membership);
    }

    /** The membership behind a member, empty for one who has none. */
    Optional<Membership> ofMember(TenantSchema schema, UUID memberId) {
        return select().where(MEMBERSHIP.MEMBER_ID.eq(memberId))
                .and(TENANT.SCHEMA_NAME.eq(schema.name()))
                .fetchOptional(this::membership);
    }

    private SelectOnConditionStep<? extends Record> select() {
        return db.select(
                        MEMBERSHIP.PERSON_ID,
                        PERSON.LANGUAGE,
                        TENANT.ID,
                        TENANT.SCHEMA_NAME,
                        TENANT.SLUG,
                        TENANT.NAME,
                        TENANT.STATE,
                        TENANT.TIME_ZONE,
                        TENANT.WEEK_START,
                        MEMBERSHIP.MEMBER_ID,
                        MEMBERSHIP.ROLES,
                        MEMBERSHIP.TEAM_ID,
                        MEMBERSHIP.STATE)
                .from(MEMBERSHIP)
                .join(TENANT)
                .on(TENANT.ID.eq(MEMBERSHIP.TENANT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID));
    }

    private Membership membership(Record row) {
        return new Membership(
                row.get(MEMBERSHIP.PERSON_ID),
                Texts.language(row.get(PERSON.LANGUAGE)),
                row.get(TENANT.ID),
                new TenantSchema(row.get(TENANT.SCHEMA_NAME)),
                row.get(TENANT.SLUG),
                row.get(TENANT.NAME),
                row.get(TENANT.STATE) == TenantState.ACTIVE,
                TenantCalendar.of(clock, row.get(TENANT.TIME_ZONE), row.get(TENANT.WEEK_START)),
                row.get(MEMBERSHIP.MEMBER_ID),
                Arrays.stream(row.get(MEMBERSHIP.ROLES)).map(Role::valueOf).collect(toUnmodifiableSet()),
                row.get(MEMBERSHIP.TEAM_ID),
                row.get(MEMBERSHIP.STATE) == MembershipState.ACTIVE);
    }
}
