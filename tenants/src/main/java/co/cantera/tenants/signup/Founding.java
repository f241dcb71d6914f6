package co.cantera.tenants.signup;

import static co.cantera.schema.platform.Tables.MEMBERSHIP;

import co.cantera.schema.platform.enums.MembershipState;
import co.cantera.tenants.PassingFailure;
import co.cantera.tenants.Tenant;
import co.cantera.tenants.TenantTransactionManager;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a tenant its first content and its first member, once. */
final class Founding {

    private static final String[] ROLES = {"TENANT_ADMIN"};
    private static final int LIMIT_SECONDS = 30;

    private final TransactionTemplate transaction;
    private final DSLContext jooq;
    private final TenantSetup setup;

    Founding(TenantTransactionManager manager, TenantSetup setup) {
        this.transaction = new TransactionTemplate(manager);
        this.transaction.setTimeout(LIMIT_SECONDS);
        this.jooq = DSL.using(
                new TransactionAwareDataSourceProxy(Objects.requireNonNull(manager.getDataSource())),
                SQLDialect.POSTGRES);
        this.setup = setup;
    }

    /** @throws FoundingFailed when another try would fail too */
    void found(Tenant tenant, SignUp signUp) {
        try {
            tenant.schema().call(() -> transaction.execute(_ -> hasMember(tenant, signUp) || setUp(tenant, signUp)));
        } catch (TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            throw PassingFailure.is(e) ? e : new FoundingFailed(e);
        }
    }

    private boolean hasMember(Tenant tenant, SignUp signUp) {
        return jooq.fetchExists(
                MEMBERSHIP, MEMBERSHIP.TENANT_ID.eq(tenant.id()), MEMBERSHIP.PERSON_ID.eq(signUp.person()));
    }

    private boolean setUp(Tenant tenant, SignUp signUp) {
        return jooq.insertInto(MEMBERSHIP)
                        .set(MEMBERSHIP.MEMBER_ID, setup.setUp(tenant, signUp))
                        .set(MEMBERSHIP.TENANT_ID, tenant.id())
                        .set(MEMBERSHIP.PERSON_ID, signUp.person())
                        .set(MEMBERSHIP.SCHEMA_NAME, tenant.schema().name())
                        .set(MEMBERSHIP.ROLES, ROLES)
                        .set(MEMBERSHIP.STATE, MembershipState.ACTIVE)
                        .execute()
                > 0;
    }

    /** The tenant's first content cannot be written. */
    static final class FoundingFailed extends RuntimeException {

        FoundingFailed(Throwable cause) {
            super(cause);
        }
    }
}
