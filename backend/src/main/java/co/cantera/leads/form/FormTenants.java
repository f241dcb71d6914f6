package co.cantera.leads.form;

import co.cantera.shared.access.Access;
import co.cantera.shared.access.Role;
import co.cantera.shared.calendar.TenantCalendar;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.tenants.Tenant;
import co.cantera.tenants.TenantProfile;
import co.cantera.tenants.Tenants;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works inside the tenant whose form it is, as the service itself: nobody has signed in. */
@Component
class FormTenants {

    private static final int SECONDS = 5;

    private final Tenants tenants;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FormTenants(Tenants tenants, PlatformTransactionManager transactions, Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setTimeout(SECONDS);
    }

    /** The tenant in use with this slug. */
    Optional<Tenant> find(String slug) {
        return tenants.findBySlug(slug).filter(tenant -> tenant.state() == Tenant.State.ACTIVE);
    }

    /** One transaction inside the tenant. */
    <T> T inside(Tenant tenant, Locale language, Supplier<T> work) {
        TenantProfile profile = tenant.profile();
        Access access = new Access(
                tenant.id(),
                tenant.schema(),
                tenant.slug(),
                OpaqueId.UNKNOWN,
                OpaqueId.UNKNOWN,
                Set.of(Role.TENANT_ADMIN),
                null,
                language,
                TenantCalendar.of(clock, profile.timeZone(), profile.weekStart()),
                Access.Via.FORM);
        return access.call(() -> transaction.execute(_ -> work.get()));
    }
}
