package co.cantera.signon;

import static co.cantera.schema.platform.Tables.MEMBERSHIP;
import static co.cantera.schema.platform.Tables.PERSON;
import static co.cantera.schema.platform.Tables.SESSION;
import static co.cantera.schema.platform.Tables.TENANT;

import co.cantera.schema.platform.enums.MembershipState;
import co.cantera.schema.platform.enums.TenantState;
import co.cantera.shared.ids.UuidV7;
import co.cantera.tenants.TenantSchema;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Ana belongs to Andina and to Cerrada, which is suspended, but not to Pacífico. */
final class Fixture {

    private final DSLContext db;
    private final TransactionTemplate transaction;

    Fixture(DSLContext db, TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    void reset(UUID subject) {
        transaction.executeWithoutResult(tx -> {
            db.deleteFrom(SESSION).execute();
            db.deleteFrom(TENANT).execute();
            db.deleteFrom(PERSON).execute();
            UUID ana = UuidV7.next();
            db.insertInto(PERSON)
                    .set(PERSON.ID, ana)
                    .set(PERSON.SUBJECT, subject)
                    .set(PERSON.EMAIL, "ana@andina.example")
                    .set(PERSON.NAME, "Ana Ruiz")
                    .execute();
            member(ana, tenant("andina", TenantState.ACTIVE));
            member(ana, tenant("cerrada", TenantState.SUSPENDED));
            tenant("pacifico", TenantState.ACTIVE);
        });
    }

    private UUID tenant(String slug, TenantState state) {
        UUID id = UuidV7.next();
        db.insertInto(TENANT)
                .set(TENANT.ID, id)
                .set(TENANT.SCHEMA_NAME, TenantSchema.of(id).name())
                .set(TENANT.SLUG, slug)
                .set(TENANT.SLUG_SKELETON, slug)
                .set(TENANT.NAME, slug)
                .set(TENANT.STATE, state)
                .set(TENANT.SCHEMA_VERSION, 1)
                .set(TENANT.COUNTRY, "CO")
                .set(TENANT.REGION, "es-CO")
                .set(TENANT.LANGUAGE, "es")
                .set(TENANT.CURRENCY, "COP")
                .set(TENANT.TIME_ZONE, "America/Bogota")
                .set(TENANT.WEEK_START, (short) 1)
                .set(TENANT.TAX_ID_NAME, "NIT")
                .set(TENANT.PHONE_PREFIX, "+57")
                .set(TENANT.SECTOR, "general")
                .execute();
        return id;
    }

    private void member(UUID person, UUID tenant) {
        db.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.TENANT_ID, tenant)
                .set(MEMBERSHIP.SCHEMA_NAME, TenantSchema.of(tenant).name())
                .set(MEMBERSHIP.MEMBER_ID, UuidV7.next())
                .set(MEMBERSHIP.PERSON_ID, person)
                .set(MEMBERSHIP.ROLES, new String[] {"TENANT_ADMIN"})
                .set(MEMBERSHIP.STATE, MembershipState.ACTIVE)
                .execute();
    }
}
