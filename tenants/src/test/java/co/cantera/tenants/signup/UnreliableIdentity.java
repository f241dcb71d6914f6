package co.cantera.tenants.signup;

import co.cantera.tenants.Tenant;
import java.util.UUID;

/** An identity provider whose answers never arrive, whether or not it did the work. */
record UnreliableIdentity(TenantIdentity identity, Failure failure) implements TenantIdentity {

    enum Failure {
        BEFORE,
        AFTER
    }

    @Override
    public UUID createOrganization(Tenant tenant) {
        if (failure == Failure.AFTER) {
            UUID _ = identity.createOrganization(tenant);
        }
        throw new IllegalStateException("no answer");
    }

    @Override
    public void addFounder(UUID organization, UUID personId) {
        throw new IllegalStateException("no answer");
    }

    @Override
    public void deleteOrganization(UUID tenantId) {
        throw new IllegalStateException("no answer");
    }
}
