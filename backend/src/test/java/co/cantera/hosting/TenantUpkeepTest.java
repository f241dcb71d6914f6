package co.cantera.hosting;

import static co.cantera.schema.platform.Tables.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.tenants.PlatformTransactions;
import co.cantera.tenants.provisioning.Migrations;
import co.cantera.tenants.provisioning.Provisioner;
import co.cantera.tenants.provisioning.ReadyPool;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TwoTenants;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CanteraTest
class TenantUpkeepTest {

    @Autowired
    Provisioner provisioner;

    @Autowired
    Migrations migrations;

    @Autowired
    ReadyPool pool;

    @Autowired
    PlatformTransactions platform;

    @Autowired
    TwoTenants tenants;

    private UUID tenant = UUID.randomUUID();

    @BeforeEach
    void tenant() {
        tenant = tenants.second().tenant().id();
    }

    @AfterEach
    void forgive() {
        mark(null);
    }

    @Test
    void triesOnceMoreAtEachStartWhatFailed() {
        var upkeep = new TenantUpkeep(provisioner, migrations, pool);
        mark("57P01 it was interrupted");

        upkeep.run();
        assertThat(error()).isNull();

        mark("42P07 it failed again");
        upkeep.run();
        assertThat(error()).isEqualTo("42P07 it failed again");
    }

    private @Nullable String error() {
        return platform.call(db -> db.fetchSingle(TENANT, TENANT.ID.eq(tenant)).getMigrationError());
    }

    private void mark(@Nullable String error) {
        platform.call(db -> db.update(TENANT)
                .set(TENANT.MIGRATION_ERROR, error)
                .where(TENANT.ID.eq(tenant))
                .execute());
    }
}
