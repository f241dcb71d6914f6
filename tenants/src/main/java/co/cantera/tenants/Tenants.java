package co.cantera.tenants;

import static co.cantera.schema.platform.Tables.TENANT;

import co.cantera.schema.platform.enums.TenantState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;

/** The registry: which tenants there are. Each node remembers what it read until the database tells of a change. */
public final class Tenants {

    /** The channel on which the database tells that a tenant changed. */
    public static final String CHANNEL = "cantera_tenant";

    private static final int CAPACITY = 2_000;
    private static final Duration AGE = Duration.ofMinutes(1);

    private final PlatformTransactions platform;
    private final NodeCache<String, Tenant> bySlug = new NodeCache<>(CAPACITY, AGE);
    private final NodeCache<UUID, Tenant> byId = new NodeCache<>(CAPACITY, AGE);

    public Tenants(PlatformTransactions platform, Notifications notifications) {
        this.platform = platform;
        notifications.on(CHANNEL, this::forget);
    }

    public Optional<Tenant> findBySlug(String slug) {
        return bySlug.get(slug, key -> find(TENANT.SLUG.eq(key)));
    }

    public Optional<Tenant> findById(UUID id) {
        return byId.get(id, key -> find(TENANT.ID.eq(key)));
    }

    /** The tenants in use, by name; read anew each time. */
    public List<Tenant> active() {
        return platform.call(jooq -> jooq.selectFrom(TENANT)
                .where(TENANT.STATE.eq(TenantState.ACTIVE))
                .orderBy(TENANT.NAME, TENANT.ID)
                .fetch(TenantRow::tenant));
    }

    /** Whether nobody has the slug or one that looks like it. */
    public boolean isFree(Slug slug) {
        return !platform.call(jooq -> jooq.fetchExists(TENANT, TENANT.SLUG_SKELETON.eq(slug.skeleton())));
    }

    private void forget() {
        bySlug.clear();
        byId.clear();
    }

    private Optional<Tenant> find(Condition condition) {
        return platform.call(jooq -> jooq.selectFrom(TENANT).where(condition).fetchOptional(TenantRow::tenant));
    }
}
