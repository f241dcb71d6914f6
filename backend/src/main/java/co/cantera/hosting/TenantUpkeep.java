package co.cantera.hosting;

import co.cantera.tenants.provisioning.Migrations;
import co.cantera.tenants.provisioning.Provisioner;
import co.cantera.tenants.provisioning.ReadyPool;
import co.cantera.tenants.provisioning.TenantMigrations;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Brings tenants that are behind to the newest version and keeps schemas ready; several nodes doing so do not disturb each other. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TenantUpkeep {

    private final TenantMigrations migrations;
    private final ReadyPool pool;
    private final AtomicBoolean begun = new AtomicBoolean();

    TenantUpkeep(Provisioner provisioner, Migrations migrations, ReadyPool pool) {
        this.migrations = new TenantMigrations(provisioner, migrations);
        this.pool = pool;
    }

    @Scheduled(initialDelay = 0, fixedDelay = 60_000)
    void run() {
        if (!begun.get()) {
            // a new start may bring the migration mended, or meet a database that was put right
            migrations.forgive();
            begun.set(true);
        }
        migrations.run();
        pool.refill();
    }
}
