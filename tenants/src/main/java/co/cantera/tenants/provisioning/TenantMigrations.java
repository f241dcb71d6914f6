package co.cantera.tenants.provisioning;

import static co.cantera.schema.platform.Tables.TENANT;

import co.cantera.schema.platform.tables.records.TenantRecord;
import co.cantera.tenants.PassingFailure;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings every tenant that is behind to the newest version, one version of one tenant in each transaction. A tenant
 * whose migration fails is marked and left; one that is in use, or whose connection was lost, is tried again after the
 * others and in the next run. A run may end at any time, and several nodes may run at once.
 */
public final class TenantMigrations {

    private static final Logger LOG = LoggerFactory.getLogger(TenantMigrations.class);
    private static final int ROUNDS = 5;

    private final Provisioner provisioner;
    private final Migrations migrations;
    private final Duration lockLimit;

    public TenantMigrations(Provisioner provisioner, Migrations migrations) {
        this(provisioner, migrations, Duration.ofSeconds(2));
    }

    /** @param lockLimit how long a migration waits for a table in use */
    TenantMigrations(Provisioner provisioner, Migrations migrations, Duration lockLimit) {
        this.provisioner = provisioner;
        this.migrations = migrations;
        this.lockLimit = lockLimit;
    }

    /** Migrates all tenants that are behind and not marked. */
    public MigrationReport run() {
        var report = new Progress();
        for (int round = 0; round < ROUNDS; round++) {
            report.busy.clear();
            behind().forEach(tenant -> bringToNewest(tenant, report));
            if (report.busy.isEmpty()) {
                break;
            }
        }
        return new MigrationReport(report.steps, Map.copyOf(report.failed), Set.copyOf(report.busy));
    }

    /** Takes the marks off, so that the next run tries again. */
    public int forgive() {
        return provisioner.asOwner(session -> session.jooq()
                .update(TENANT)
                .setNull(TENANT.MIGRATION_ERROR)
                .where(TENANT.MIGRATION_ERROR.isNotNull())
                .execute());
    }

    private List<UUID> behind() {
        return provisioner.asOwner(session -> session.jooq()
                .select(TENANT.ID)
                .from(TENANT)
                .where(TENANT.SCHEMA_VERSION.lt(migrations.newest()), TENANT.MIGRATION_ERROR.isNull())
                .orderBy(TENANT.ID)
                .fetch(TENANT.ID));
    }

    private void bringToNewest(UUID tenant, Progress report) {
        try {
            while (provisioner.asOwner(session -> step(session, tenant))) {
                report.steps++;
            }
        } catch (RuntimeException e) {
            SQLException reason = PassingFailure.reason(e).orElseThrow(() -> e);
            if (PassingFailure.is(reason)) {
                LOG.warn("Tenant {} is migrated later: {}", tenant, describe(reason));
                report.busy.add(tenant);
            } else {
                report.failed.put(tenant, mark(tenant, reason));
            }
        }
    }

    /** One version; false when nothing is left to do or another node is at it. */
    private boolean step(Provisioner.Session session, UUID id) {
        TenantRecord tenant = session.jooq()
                .selectFrom(TENANT)
                .where(TENANT.ID.eq(id), TENANT.SCHEMA_VERSION.lt(migrations.newest()), TENANT.MIGRATION_ERROR.isNull())
                .forNoKeyUpdate()
                .skipLocked()
                .fetchOne();
        if (tenant == null) {
            return false;
        }
        session.execute("set local lock_timeout = %d; %s"
                .formatted(lockLimit.toMillis(), migrations.script(tenant.getSchemaVersion(), tenant.getSchemaName())));
        tenant.setSchemaVersion(tenant.getSchemaVersion() + 1);
        return tenant.update() == 1;
    }

    private String mark(UUID tenant, SQLException reason) {
        String error = describe(reason);
        LOG.error("Tenant {} could not be migrated: {}", tenant, error);
        provisioner.asOwner(session -> session.jooq()
                .update(TENANT)
                .set(TENANT.MIGRATION_ERROR, error)
                .where(TENANT.ID.eq(tenant))
                .execute());
        return error;
    }

    /** Without the detail, which may hold a tenant's data. */
    private static String describe(SQLException reason) {
        ServerErrorMessage said = reason instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        return "%s %s".formatted(reason.getSQLState(), said == null ? "" : said.getMessage());
    }

    private static final class Progress {
        private int steps;
        private final Map<UUID, String> failed = new LinkedHashMap<>();
        private final Set<UUID> busy = new LinkedHashSet<>();
    }
}
