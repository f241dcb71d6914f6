package co.cantera.hosting;

import co.cantera.tenants.provisioning.Migrations;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells how many tenants are behind the newest version and how many failed on the way; neither stops the others from working. */
@Component("migrations")
class MigrationsHealth extends AbstractHealthIndicator {

    private final TenantVersionStore store;
    private final Migrations migrations;

    MigrationsHealth(TenantVersionStore store, Migrations migrations) {
        super("the versions of the tenants could not be read");
        this.store = store;
        this.migrations = migrations;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        TenantVersionStore.Versions versions = store.versions(migrations.newest());
        health.up()
                .withDetail("newest", migrations.newest())
                .withDetail("behind", versions.behind())
                .withDetail("failed", versions.failed());
    }
}
