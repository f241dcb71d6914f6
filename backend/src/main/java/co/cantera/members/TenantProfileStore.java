package co.cantera.members;

import static co.cantera.schema.platform.Tables.TENANT;

import co.cantera.tenants.TenantSchema;
import java.time.ZoneId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads the one row of {@code platform.tenant} that the current tenant may see. */
@Component
class TenantProfileStore {

    private final DSLContext db;

    TenantProfileStore(DSLContext db) {
        this.db = db;
    }

    TenantProfile load() {
        return db.selectFrom(TENANT)
                .where(TENANT.SCHEMA_NAME.eq(TenantSchema.CURRENT.get().name()))
                .fetchSingle(row -> new TenantProfile(
                        row.getId(),
                        row.getVersion(),
                        row.getName(),
                        row.getSlug(),
                        row.getCountry(),
                        row.getRegion(),
                        row.getCurrency(),
                        ZoneId.of(row.getTimeZone()),
                        row.getWeekStart(),
                        row.getTaxIdName(),
                        row.getTaxId(),
                        row.getPhonePrefix(),
                        row.getSector(),
                        row.getHasSampleData()));
    }
}
