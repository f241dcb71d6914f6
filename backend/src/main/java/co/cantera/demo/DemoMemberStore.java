package co.cantera.demo;

import static co.cantera.schema.platform.Tables.MEMBERSHIP;
import static co.cantera.schema.platform.Tables.PERSON;
import static co.cantera.schema.tenant.Tables.MEMBER;
import static co.cantera.schema.tenant.Tables.TEAM;
import static org.jooq.impl.DSL.lower;

import co.cantera.demo.DemoTenant.Seat;
import co.cantera.schema.platform.enums.MembershipState;
import co.cantera.shared.ids.UuidV7;
import co.cantera.tenants.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes the members and teams of a demo tenant; all but {@link #person} inside the tenant. */
@Component
@Profile("local")
class DemoMemberStore {

    private final DSLContext db;

    DemoMemberStore(DSLContext db) {
        this.db = db;
    }

    /** The person with an address, made when there is none; who never signs in has no account. */
    UUID person(Seat seat) {
        UUID known = db.select(PERSON.ID)
                .from(PERSON)
                .where(lower(PERSON.EMAIL).eq(seat.email()))
                .fetchOne(PERSON.ID);
        if (known != null) {
            return known;
        }
        UUID id = UuidV7.next();
        db.insertInto(PERSON, PERSON.ID, PERSON.EMAIL, PERSON.NAME)
                .values(id, seat.email(), seat.name())
                .execute();
        return id;
    }

    Map<String, UUID> membersByEmail() {
        return db.select(MEMBER.EMAIL, MEMBER.ID)
                .from(MEMBER)
                .where(MEMBER.EMAIL.isNotNull())
                .fetchMap(MEMBER.EMAIL, MEMBER.ID);
    }

    Map<String, UUID> teamsByName() {
        return db.select(TEAM.NAME, TEAM.ID).from(TEAM).fetchMap(TEAM.NAME, TEAM.ID);
    }

    void insertTeam(UUID id, String name, @Nullable UUID parent, List<UUID> path) {
        db.insertInto(TEAM, TEAM.ID, TEAM.NAME, TEAM.PARENT_ID, TEAM.PATH)
                .values(id, name, parent, path.toArray(UUID[]::new))
                .execute();
    }

    void insertMember(Tenant tenant, UUID id, UUID person, Seat seat, UUID team) {
        db.insertInto(MEMBER, MEMBER.ID, MEMBER.NAME, MEMBER.EMAIL, MEMBER.TEAM_ID)
                .values(id, seat.name(), seat.email(), team)
                .execute();
        db.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.TENANT_ID, tenant.id())
                .set(MEMBERSHIP.MEMBER_ID, id)
                .set(MEMBERSHIP.PERSON_ID, person)
                .set(MEMBERSHIP.ROLES, new String[] {seat.role().name()})
                .set(MEMBERSHIP.TEAM_ID, team)
                .set(MEMBERSHIP.STATE, MembershipState.ACTIVE)
                .execute();
    }

    /** Gives a team to the founder, whom the sign-up leaves without one. */
    void assignTeam(Tenant tenant, UUID member, UUID team) {
        db.update(MEMBER)
                .set(MEMBER.TEAM_ID, team)
                .where(MEMBER.ID.eq(member), MEMBER.TEAM_ID.isNull())
                .execute();
        db.update(MEMBERSHIP)
                .set(MEMBERSHIP.TEAM_ID, team)
                .where(MEMBERSHIP.TENANT_ID.eq(tenant.id()), MEMBERSHIP.MEMBER_ID.eq(member))
                .and(MEMBERSHIP.TEAM_ID.isNull())
                .execute();
    }
}
