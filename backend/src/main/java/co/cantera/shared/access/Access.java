package co.cantera.shared.access;

import co.cantera.shared.calendar.TenantCalendar;
import co.cantera.tenants.TenantSchema;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in which tenant: what {@code platform.membership} said when the request came in.
 *
 * @param personId the person's identity, one for all tenants
 * @param memberId the person as a member of this tenant, owner of records
 * @param teamId the member's team, null for none
 * @param language the language of the answers, {@code es} or {@code en}
 * @param calendar the days where the tenant works
 * @param via how the request came in
 */
public record Access(
        UUID tenantId,
        TenantSchema schema,
        String slug,
        UUID personId,
        UUID memberId,
        Set<Role> roles,
        @Nullable UUID teamId,
        Locale language,
        TenantCalendar calendar,
        Via via) {

    /** The access of the request or job that is being worked on. */
    public static final ScopedValue<Access> CURRENT = ScopedValue.newInstance();

    /** How a request came in. */
    public enum Via {
        BROWSER,
        API_KEY,
        TOKEN,
        JOB,
        FORM
    }

    /** The access of the current request; fails when there is none. */
    public static Access current() {
        return CURRENT.get();
    }

    /** Whether the person sees and changes everything of the tenant. */
    public boolean seesAll() {
        return roles.contains(Role.TENANT_ADMIN);
    }

    /** Whether the person leads a team. */
    public boolean leads() {
        return roles.contains(Role.MANAGER);
    }

    /** Runs work with this access and in its tenant. */
    public <R, X extends Throwable> R call(ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(TenantSchema.CURRENT, schema)
                .where(CURRENT, this)
                .call(work);
    }
}
