package co.cantera.signon;

import co.cantera.shared.access.Access;
import co.cantera.shared.access.Role;
import co.cantera.shared.calendar.TenantCalendar;
import co.cantera.tenants.TenantSchema;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in one tenant.
 *
 * @param language the person's language
 * @param calendar the days where the tenant works
 * @param active whether the membership lets the person in
 * @param tenantActive whether the tenant is open
 */
record Membership(
        UUID personId,
        Locale language,
        UUID tenantId,
        TenantSchema schema,
        String slug,
        String tenantName,
        boolean tenantActive,
        TenantCalendar calendar,
        UUID memberId,
        Set<Role> roles,
        @Nullable UUID teamId,
        boolean active) {

    Access access(Access.Via via) {
        return new Access(tenantId, schema, slug, personId, memberId, roles, teamId, language, calendar, via);
    }
}
