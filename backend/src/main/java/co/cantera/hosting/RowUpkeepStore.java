package co.cantera.hosting;

import static co.cantera.schema.platform.Tables.TENANT;

import co.cantera.schema.platform.enums.TenantState;
import co.cantera.tenants.PlatformTransactions;
import co.cantera.tenants.TenantSchema;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Says in which tenants rows may be deleted: where nobody founds or migrates anything. */
@Component
class RowUpkeepStore {

    private final PlatformTransactions platform;
    private final DSLContext db;

    RowUpkeepStore(PlatformTransactions platform, DSLContext db) {
        this.platform = platform;
        this.db = db;
    }

    List<TenantSchema> settled(int newest) {
        return platform.call(jooq -> jooq.select(TENANT.SCHEMA_NAME)
                .from(TENANT)
                .where(isSettled(newest))
                .orderBy(TENANT.ID)
                .fetch(row -> new TenantSchema(row.value1())));
    }

    /** Keeps migrations out of the current tenant until the transaction ends; false when one is at work or has to come. */
    boolean hold(int newest) {
        return db.select(TENANT.ID)
                .from(TENANT)
                .where(TENANT.SCHEMA_NAME.eq(TenantSchema.CURRENT.get().name()))
                .and(isSettled(newest))
                .forShare()
                .skipLocked()
                .fetchOptional()
                .isPresent();
    }

    private static Condition isSettled(int newest) {
        return TENANT.STATE
                .ne(TenantState.CREATING)
                .and(TENANT.SCHEMA_VERSION.ge(newest))
                .and(TENANT.MIGRATION_ERROR.isNull());
    }
}
