package co.cantera.members;

import static co.cantera.schema.platform.Tables.INVITATION;
import static co.cantera.schema.platform.Tables.MEMBERSHIP;
import static co.cantera.schema.platform.Tables.TENANT;
import static co.cantera.schema.tenant.Tables.MEMBER;
import static org.jooq.impl.DSL.currentOffsetDateTime;

import co.cantera.schema.platform.enums.MembershipState;
import co.cantera.schema.platform.enums.TenantState;
import co.cantera.shared.access.Role;
import co.cantera.shared.calendar.TenantCalendar;
import co.cantera.shared.secrets.Secret;
import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import co.cantera.signon.Account;
import co.cantera.tenants.TenantSchema;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Invitations as the application sees them before anybody is inside a tenant, and the step inside. */
@Component
class AcceptanceStore implements Expiring {

    private final DSLContext db;
    private final Clock clock;

    AcceptanceStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<OpenInvitation> find(Secret token) {
        return db.select(
                        TENANT.ID,
                        TENANT.SCHEMA_NAME,
                        TENANT.ORGANIZATION,
                        TENANT.SLUG,
                        TENANT.NAME,
                        TENANT.TIME_ZONE,
                        TENANT.WEEK_START,
                        INVITATION.MEMBER_ID,
                        INVITATION.EMAIL,
                        INVITATION.NAME,
                        INVITATION.ROLE)
                .from(INVITATION)
                .join(TENANT)
                .on(TENANT.ID.eq(INVITATION.TENANT_ID))
                .where(INVITATION.TOKEN_HASH.eq(token.hash()))
                .and(INVITATION.ENDED_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(currentOffsetDateTime()))
                .and(TENANT.STATE.eq(TenantState.ACTIVE))
                .fetchOptional(row -> new OpenInvitation(
                        row.value1(),
                        new TenantSchema(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        TenantCalendar.of(clock, row.value6(), row.value7()),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        Role.valueOf(row.value11())));
    }

    @Override
    public Place place() {
        return Place.PLATFORM;
    }

    @Override
    public int deleteOver(Instant now, Retention kept, int limit) {
        OffsetDateTime before = now.minus(kept.invitations()).atOffset(ZoneOffset.UTC);
        return db.deleteFrom(INVITATION)
                .where(INVITATION.TOKEN_HASH.in(db.select(INVITATION.TOKEN_HASH)
                        .from(INVITATION)
                        .where(INVITATION.EXPIRES_AT.lt(before).or(INVITATION.ENDED_AT.lt(before)))
                        .limit(limit)
                        .forUpdate()
                        .skipLocked()))
                .execute();
    }

    /** Whether the person may enter now; who was removed may be invited again. */
    boolean isMember(UUID tenantId, UUID personId) {
        return db.fetchExists(
                MEMBERSHIP,
                MEMBERSHIP
                        .TENANT_ID
                        .eq(tenantId)
                        .and(MEMBERSHIP.PERSON_ID.eq(personId))
                        .and(MEMBERSHIP.STATE.eq(MembershipState.ACTIVE)));
    }

    /**
     * Ends the invitation and lets the person in under the own name, inside the tenant; false when it was revoked or accepted
     * meanwhile.
     */
    boolean accept(Secret token, OpenInvitation invitation, Account person) {
        if (!end(token)) {
            return false;
        }
        leaveOldPlaces(invitation, person.id());
        name(invitation.memberId(), person.name());
        return letIn(invitation, person.id());
    }

    private void name(UUID memberId, String name) {
        db.update(MEMBER).set(MEMBER.NAME, name).where(MEMBER.ID.eq(memberId)).execute();
    }

    private boolean end(Secret token) {
        return db.update(INVITATION)
                        .set(INVITATION.ENDED_AT, currentOffsetDateTime())
                        .where(INVITATION.TOKEN_HASH.eq(token.hash()))
                        .and(INVITATION.ENDED_AT.isNull())
                        .execute()
                == 1;
    }

    /** A person has one place in a tenant: what was left behind under another address becomes nobody's. */
    private void leaveOldPlaces(OpenInvitation invitation, UUID personId) {
        db.update(MEMBERSHIP)
                .setNull(MEMBERSHIP.PERSON_ID)
                .where(MEMBERSHIP.TENANT_ID.eq(invitation.tenantId()))
                .and(MEMBERSHIP.PERSON_ID.eq(personId))
                .and(MEMBERSHIP.MEMBER_ID.ne(invitation.memberId()))
                .and(MEMBERSHIP.STATE.ne(MembershipState.ACTIVE))
                .execute();
    }

    /** Also when the reconciliation with Keycloak was faster with the place of somebody who comes back. */
    private boolean letIn(OpenInvitation invitation, UUID personId) {
        return db.update(MEMBERSHIP)
                        .set(MEMBERSHIP.PERSON_ID, personId)
                        .set(MEMBERSHIP.STATE, MembershipState.ACTIVE)
                        .set(MEMBERSHIP.CHANGED_AT, currentOffsetDateTime())
                        .where(MEMBERSHIP.TENANT_ID.eq(invitation.tenantId()))
                        .and(MEMBERSHIP.MEMBER_ID.eq(invitation.memberId()))
                        .and(MEMBERSHIP
                                .STATE
                                .eq(MembershipState.INVITED)
                                .or(MEMBERSHIP.STATE.eq(MembershipState.ACTIVE).and(MEMBERSHIP.PERSON_ID.eq(personId))))
                        .execute()
                == 1;
    }
}
