package co.cantera.tenants;

import co.cantera.schema.platform.tables.records.TenantRecord;

/** Reads a tenant from its row. */
public final class TenantRow {

    private TenantRow() {}

    public static Tenant tenant(TenantRecord row) {
        return new Tenant(
                row.getId(),
                new TenantSchema(row.getSchemaName()),
                row.getSlug(),
                Tenant.State.valueOf(row.getState().getLiteral()),
                row.getSchemaVersion(),
                row.getOrganization(),
                profile(row));
    }

    private static TenantProfile profile(TenantRecord row) {
        return new TenantProfile(
                row.getName(),
                row.getCountry(),
                row.getRegion(),
                row.getLanguage(),
                row.getCurrency(),
                row.getTimeZone(),
                row.getWeekStart(),
                row.getTaxIdName(),
                row.getTaxId(),
                row.getPhonePrefix(),
                row.getSector());
    }
}
