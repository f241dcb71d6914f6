package co.cantera.tenants.provisioning;

import static co.cantera.schema.platform.Tables.OUTBOX;
import static co.cantera.schema.platform.Tables.TENANT;

import co.cantera.schema.platform.tables.records.TenantRecord;
import co.cantera.tenants.Slug;
import co.cantera.tenants.Tenant;
import co.cantera.tenants.TenantProfile;
import co.cantera.tenants.TenantRow;
import co.cantera.tenants.TenantSchema;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Makes a tenant's row with its schema and role, and removes all three, each in one transaction. */
public final class TenantFactory {

    private final Provisioner provisioner;
    private final ReadyPool pool;
    private final SchemaFactory schemas;

    public TenantFactory(Provisioner provisioner, ReadyPool pool, Migrations migrations) {
        this.provisioner = provisioner;
        this.pool = pool;
        this.schemas = new SchemaFactory(migrations);
    }

    /**
     * Makes a tenant in state {@code CREATING}.
     *
     * @param within written in the same transaction, as the owner
     * @throws SlugTaken when somebody has the slug or one that looks like it
     */
    public Tenant create(UUID id, Slug slug, TenantProfile profile, Consumer<DSLContext> within) {
        try {
            return provisioner.asOwner(session -> {
                var schema = TenantSchema.of(id);
                TenantRecord row = row(session.jooq(), id, slug, profile);
                row.setSchemaVersion(pool.claim(session, schema));
                row.setSchemaName(schema.name());
                row.insert();
                within.accept(session.jooq());
                row.refresh();
                return TenantRow.tenant(row);
            });
        } catch (IntegrityConstraintViolationException e) {
            if (String.valueOf(e.getMessage()).contains("tenant_slug")) {
                throw new SlugTaken(slug);
            }
            throw e;
        }
    }

    /**
     * Removes a tenant with everything it has in this database; nothing happens where there is none.
     *
     * @param within written in the same transaction, as the owner
     */
    public void drop(UUID id, Consumer<DSLContext> within) {
        String schema = TenantSchema.of(id).name();
        provisioner.asOwner(session -> {
            schemas.drop(session, schema);
            session.jooq()
                    .deleteFrom(OUTBOX)
                    .where(OUTBOX.SCHEMA_NAME.eq(schema))
                    .execute();
            session.jooq().deleteFrom(TENANT).where(TENANT.ID.eq(id)).execute();
            within.accept(session.jooq());
            return true;
        });
    }

    private static TenantRecord row(DSLContext jooq, UUID id, Slug slug, TenantProfile profile) {
        TenantRecord row = jooq.newRecord(TENANT);
        row.setId(id);
        row.setSlug(slug.value());
        row.setSlugSkeleton(slug.skeleton());
        row.setName(profile.name());
        row.setCountry(profile.country());
        row.setRegion(profile.region());
        row.setLanguage(profile.language());
        row.setCurrency(profile.currency());
        row.setTimeZone(profile.timeZone());
        row.setWeekStart((short) profile.weekStart());
        row.setTaxIdName(profile.taxIdName());
        row.setTaxId(profile.taxId());
        row.setPhonePrefix(profile.phonePrefix());
        row.setSector(profile.sector());
        return row;
    }
}
