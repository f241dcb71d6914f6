package co.cantera.tenants.signup;

import co.cantera.tenants.Tenant;
import java.util.UUID;

/**
 * Tenants at the identity provider. Every method may be called again after a call whose answer was lost, and throws any
 * exception but {@link IdentityConflict} when it is worth another try.
 */
public interface TenantIdentity {

    /**
     * Makes the tenant's organization with its groups and roles, or completes the one that bears the tenant's id.
     *
     * @return the organization's id
     * @throws IdentityConflict when the slug is the alias of an organization that does not bear the tenant's id
     */
    UUID createOrganization(Tenant tenant);

    /** Makes the person a member of the organization, with the role of an administrator of the tenant. */
    void addFounder(UUID organization, UUID personId);

    /** Removes the organization that bears the tenant's id, if there is one; never another one. */
    void deleteOrganization(UUID tenantId);
}
