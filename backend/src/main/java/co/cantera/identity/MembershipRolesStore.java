package co.cantera.identity;

import static co.cantera.schema.platform.Tables.MEMBERSHIP;
import static co.cantera.schema.platform.Tables.PERSON;
import static co.cantera.schema.platform.Tables.TENANT;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.currentOffsetDateTime;

import co.cantera.schema.platform.enums.MembershipState;
import co.cantera.shared.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Roles in {@code platform.membership}, found by the organization at Keycloak. */
@Component
class MembershipRolesStore {

    /** A person's membership; {@code roles} in the order of their declaration. */
    record Row(UUID tenantId, UUID memberId, UUID subject, List<Role> roles, boolean active) {}

    private final DSLContext db;

    MembershipRolesStore(DSLContext db) {
        this.db = db;
    }

    boolean isOurs(UUID organization) {
        return db.fetchExists(TENANT, TENANT.ORGANIZATION.eq(organization));
    }

    /** The organizations of a person's tenants, given by the subject at Keycloak. */
    List<UUID> organizations(UUID subject) {
        return db.select(TENANT.ORGANIZATION)
                .from(TENANT)
                .join(MEMBERSHIP)
                .on(MEMBERSHIP.TENANT_ID.eq(TENANT.ID))
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .where(PERSON.SUBJECT.eq(subject).and(TENANT.ORGANIZATION.isNotNull()))
                .fetch(row -> requireNonNull(row.value1()));
    }

    List<Row> of(UUID organization) {
        return db.select(MEMBERSHIP.TENANT_ID, MEMBERSHIP.MEMBER_ID, PERSON.SUBJECT, MEMBERSHIP.ROLES, MEMBERSHIP.STATE)
                .from(MEMBERSHIP)
                .join(TENANT)
                .on(TENANT.ID.eq(MEMBERSHIP.TENANT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .where(TENANT.ORGANIZATION.eq(organization))
                .and(PERSON.SUBJECT.isNotNull())
                .fetch(row -> new Row(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Arrays.stream(row.value4()).map(Role::valueOf).sorted().toList(),
                        row.value5() == MembershipState.ACTIVE));
    }

    void write(Row row, List<Role> roles, boolean active) {
        db.update(MEMBERSHIP)
                .set(MEMBERSHIP.ROLES, roles.stream().map(Role::name).toArray(String[]::new))
                .set(MEMBERSHIP.STATE, active ? MembershipState.ACTIVE : MembershipState.INACTIVE)
                .set(MEMBERSHIP.CHANGED_AT, currentOffsetDateTime())
                .where(MEMBERSHIP.TENANT_ID.eq(row.tenantId()))
                .and(MEMBERSHIP.MEMBER_ID.eq(row.memberId()))
                .execute();
    }
}
