package co.cantera.members;

import co.cantera.shared.access.Role;
import co.cantera.tenants.TenantSchema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation that can still be accepted, with what is needed for it. */
record OpenInvitation(
        UUID tenantId,
        TenantSchema schema,
        @Nullable UUID organization,
        String slug,
        String company,
        UUID memberId,
        String email,
        String name,
        Role role) {}
