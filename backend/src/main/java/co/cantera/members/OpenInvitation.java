package co.cantera.members;

import co.cantera.shared.access.Access;
import co.cantera.shared.access.Role;
import co.cantera.shared.calendar.TenantCalendar;
import co.cantera.signon.Account;
import co.cantera.tenants.TenantSchema;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation that can still be accepted, with what is needed for it. */
record OpenInvitation(
        UUID tenantId,
        TenantSchema schema,
        @Nullable UUID organization,
        String slug,
        String company,
        TenantCalendar calendar,
        UUID memberId,
        String email,
        String name,
        Role role) {

    /** The access of the person as the member that accepting makes. */
    Access access(Account person) {
        return new Access(
                tenantId,
                schema,
                slug,
                person.id(),
                memberId,
                Set.of(role),
                null,
                person.language(),
                calendar,
                Access.Via.BROWSER);
    }
}
