package co.cantera.tenants;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the service with data of its own.
 *
 * @param slug names the tenant in the URL of each page
 * @param schemaVersion the last migration its schema has seen
 * @param organization its id at the identity provider, null until it was made there
 */
public record Tenant(
        UUID id,
        TenantSchema schema,
        String slug,
        State state,
        int schemaVersion,
        @Nullable UUID organization,
        TenantProfile profile) {

    /** Where a tenant is in its life. */
    public enum State {
        CREATING,
        ACTIVE,
        SUSPENDED
    }

    /** The name people know the tenant by. */
    public String name() {
        return profile.name();
    }
}
