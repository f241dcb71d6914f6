package co.cantera.tenants.signup;

import static co.cantera.schema.platform.Tables.TENANT;
import static co.cantera.tenants.signup.Checkpoint.Moment.BEGUN;
import static co.cantera.tenants.signup.Checkpoint.Moment.DONE;
import static co.cantera.tenants.signup.Checkpoint.Moment.RECORDED;

import co.cantera.schema.platform.enums.TenantState;
import co.cantera.tenants.Slug;
import co.cantera.tenants.Tenant;
import co.cantera.tenants.TenantRow;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;

/** The steps towards a tenant in use, each of which may be done again. */
final class ForwardSteps {

    private final ProvisioningParts parts;
    private final Founding founding;

    ForwardSteps(ProvisioningParts parts) {
        this.parts = parts;
        this.founding = new Founding(parts.transactions(), parts.setup());
    }

    /** The schema, the row with the slug, and that the step is done: all in one transaction. */
    void reserve(SignUp signUp) {
        reached(Step.RESERVED, BEGUN);
        TenantRequest request = signUp.wanted();
        UUID tenantId = UUID.randomUUID();
        parts.factory().create(tenantId, new Slug(request.slug()), request.profile(), jooq -> {
            parts.signUps().record(jooq, signUp.id(), Step.RESERVED, tenantId);
            reached(Step.RESERVED, DONE);
        });
        reached(Step.RESERVED, RECORDED);
        parts.pool().refillSoon();
    }

    void createOrganization(SignUp signUp) {
        reached(Step.ORGANIZATION, BEGUN);
        UUID organization = parts.identity().createOrganization(tenant(signUp));
        reached(Step.ORGANIZATION, DONE);
        parts.platform().call(jooq -> {
            parts.signUps().record(jooq, signUp.id(), Step.ORGANIZATION, signUp.tenant());
            return jooq.update(TENANT)
                    .set(TENANT.ORGANIZATION, organization)
                    .where(TENANT.ID.eq(signUp.tenant()))
                    .execute();
        });
        reached(Step.ORGANIZATION, RECORDED);
    }

    void found(SignUp signUp) {
        reached(Step.MEMBERSHIP, BEGUN);
        Tenant tenant = tenant(signUp);
        parts.identity().addFounder(Objects.requireNonNull(tenant.organization()), signUp.person());
        founding.found(tenant, signUp);
        reached(Step.MEMBERSHIP, DONE);
        parts.signUps().record(signUp.id(), Step.MEMBERSHIP);
        reached(Step.MEMBERSHIP, RECORDED);
    }

    void activate(SignUp signUp) {
        reached(Step.ACTIVE, BEGUN);
        parts.platform().call(jooq -> {
            activate(jooq, signUp);
            reached(Step.ACTIVE, DONE);
            return true;
        });
        reached(Step.ACTIVE, RECORDED);
    }

    private void activate(DSLContext jooq, SignUp signUp) {
        jooq.update(TENANT)
                .set(TENANT.STATE, TenantState.ACTIVE)
                .where(TENANT.ID.eq(signUp.tenant()), TENANT.STATE.eq(TenantState.CREATING))
                .execute();
        parts.signUps().record(jooq, signUp.id(), Step.ACTIVE, signUp.tenant());
    }

    private Tenant tenant(SignUp signUp) {
        return parts.platform()
                .call(jooq -> jooq.selectFrom(TENANT)
                        .where(TENANT.ID.eq(signUp.tenant()))
                        .fetchSingle(TenantRow::tenant));
    }

    private void reached(Step step, Checkpoint.Moment moment) {
        parts.checkpoint().reached(step, moment);
    }
}
