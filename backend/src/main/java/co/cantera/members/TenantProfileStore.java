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

    /** Writes a profile over the version before it and answers whether it was still there. */
    boolean update(TenantProfile profile) {
        return db.update(TENANT)
                        .set(TENANT.VERSION, profile.version())
                        .set(TENANT.NAME, profile.name())
                        .set(TENANT.REGION, profile.region())
                        .set(TENANT.CURRENCY, profile.currency())
                        .set(TENANT.TIME_ZONE, profile.timeZone())
                        .set(TENANT.WEEK_START, (short) profile.weekStart())
                        .set(TENANT.TAX_ID_NAME, profile.taxIdName())
                        .set(TENANT.TAX_ID, profile.taxId())
                        .set(TENANT.PHONE_PREFIX, profile.phonePrefix())
                        .where(TENANT.SCHEMA_NAME.eq(TenantSchema.CURRENT.get().name()))
                        .and(TENANT.VERSION.eq(profile.version() - 1))
                        .execute()
                == 1;
    }
}
