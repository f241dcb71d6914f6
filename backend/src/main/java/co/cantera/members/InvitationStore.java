package co.cantera.members;

import static co.cantera.schema.platform.Tables.INVITATION;
import static co.cantera.schema.platform.Tables.MEMBERSHIP;
import static co.cantera.schema.tenant.Tables.MEMBER;
import static org.jooq.impl.DSL.currentOffsetDateTime;

import co.cantera.schema.platform.enums.MembershipState;
import co.cantera.shared.access.Access;
import co.cantera.shared.access.Role;
import co.cantera.shared.secrets.Secret;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Members to be and their invitations, written as the current tenant. */
@Component
class InvitationStore {

    private final DSLContext db;

    InvitationStore(DSLContext db) {
        this.db = db;
    }

    void writeMember(UUID id, String name, String email, @Nullable UUID teamId) {
        db.insertInto(MEMBER)
                .set(MEMBER.ID, id)
                .set(MEMBER.NAME, name)
                .set(MEMBER.EMAIL, email)
                .set(MEMBER.TEAM_ID, teamId)
                .onConflict(MEMBER.ID)
                .doUpdate()
                .set(MEMBER.NAME, name)
                .set(MEMBER.EMAIL, email)
                .set(MEMBER.TEAM_ID, teamId)
                .execute();
    }

    void writeMembership(UUID memberId, Role role, @Nullable UUID teamId) {
        String[] roles = {role.name()};
        db.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.TENANT_ID, Access.current().tenantId())
                .set(MEMBERSHIP.MEMBER_ID, memberId)
                .set(MEMBERSHIP.ROLES, roles)
                .set(MEMBERSHIP.TEAM_ID, teamId)
                .set(MEMBERSHIP.STATE, MembershipState.INVITED)
                .onConflict(MEMBERSHIP.TENANT_ID, MEMBERSHIP.MEMBER_ID)
                .doUpdate()
                .set(MEMBERSHIP.ROLES, roles)
                .set(MEMBERSHIP.TEAM_ID, teamId)
                .set(MEMBERSHIP.STATE, MembershipState.INVITED)
                .set(MEMBERSHIP.CHANGED_AT, currentOffsetDateTime())
                .execute();
    }

    void deactivate(UUID memberId) {
        db.update(MEMBERSHIP)
                .set(MEMBERSHIP.STATE, MembershipState.INACTIVE)
                .set(MEMBERSHIP.ROLES, new String[0])
                .set(MEMBERSHIP.CHANGED_AT, currentOffsetDateTime())
                .where(MEMBERSHIP.TENANT_ID.eq(Access.current().tenantId()))
                .and(MEMBERSHIP.MEMBER_ID.eq(memberId))
                .execute();
    }

    void insert(
            Secret token,
            UUID memberId,
            String email,
            String name,
            Role role,
            @Nullable UUID teamId,
            Instant expiresAt) {
        db.insertInto(INVITATION)
                .set(INVITATION.TOKEN_HASH, token.hash())
                .set(INVITATION.TENANT_ID, Access.current().tenantId())
                .set(INVITATION.MEMBER_ID, memberId)
                .set(INVITATION.EMAIL, email)
                .set(INVITATION.NAME, name)
                .set(INVITATION.ROLE, role.name())
                .set(INVITATION.TEAM_ID, teamId)
                .set(INVITATION.EXPIRES_AT, expiresAt.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** Ends the open invitations of a member; their links stop working. */
    void endAll(UUID memberId) {
        db.update(INVITATION)
                .set(INVITATION.ENDED_AT, currentOffsetDateTime())
                .where(INVITATION.TENANT_ID.eq(Access.current().tenantId()))
                .and(INVITATION.MEMBER_ID.eq(memberId))
                .and(INVITATION.ENDED_AT.isNull())
                .execute();
    }
}
