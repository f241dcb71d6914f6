package co.cantera.tenants.signup;

import co.cantera.tenants.Tenant;
import java.util.UUID;

/** Writes what a new tenant begins with: its first member, team, pipelines. */
@FunctionalInterface
public interface TenantSetup {

    /**
     * Called inside the tenant, in a transaction that also makes the membership, so that it happens once or not at all.
     *
     * @return the id of the first member
     */
    UUID setUp(Tenant tenant, SignUp signUp);
}
