package co.cantera.hosting;

import static co.cantera.schema.platform.Tables.TENANT;
import static org.jooq.impl.DSL.count;

import co.cantera.tenants.PlatformTransactions;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Counts tenants by how far they are. */
@Component
class TenantVersionStore {

    /** How many tenants wait for a migration and how many failed in one. */
    record Versions(int behind, int failed) {}

    private final PlatformTransactions platform;

    TenantVersionStore(PlatformTransactions platform) {
        this.platform = platform;
    }

    Versions versions(int newest) {
        return platform.call(
                db -> db.select(count().filterWhere(TENANT.SCHEMA_VERSION.lt(newest)), count(TENANT.MIGRATION_ERROR))
                        .from(TENANT)
                        .fetchSingle(Records.mapping(Versions::new)));
    }
}
