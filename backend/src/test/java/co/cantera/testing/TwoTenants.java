package co.cantera.testing;

import static co.cantera.schema.platform.Tables.API_KEY;
import static co.cantera.schema.platform.Tables.MEMBERSHIP;
import static co.cantera.schema.platform.Tables.PERSON;
import static co.cantera.schema.platform.Tables.TENANT;
import static co.cantera.schema.tenant.Tables.LOST_REASON;
import static co.cantera.schema.tenant.Tables.MEMBER;
import static co.cantera.schema.tenant.Tables.PIPELINE;
import static co.cantera.schema.tenant.Tables.STAGE;
import static co.cantera.schema.tenant.Tables.TEAM;

import co.cantera.schema.platform.enums.MembershipState;
import co.cantera.schema.platform.enums.TenantState;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.secrets.Secret;
import co.cantera.tenants.PlatformTransactions;
import co.cantera.tenants.Slug;
import co.cantera.tenants.Tenant;
import co.cantera.tenants.TenantProfile;
import co.cantera.tenants.provisioning.TenantFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the two tenants that every test of a store works with. */
@TestComponent
public class TwoTenants {

    private static final TenantProfile PROFILE = new TenantProfile(
            "Distribuciones", "CO", "es-CO", "es", "COP", "America/Bogota", 1, "NIT", null, "+57", "general");

    private final TenantFactory factory;
    private final PlatformTransactions platform;
    private final TransactionTemplate transaction;
    private final DSLContext db;
    private @Nullable TestTenant first;
    private @Nullable TestTenant second;

    TwoTenants(TenantFactory factory, PlatformTransactions platform, TransactionTemplate transaction, DSLContext db) {
        this.factory = factory;
        this.platform = platform;
        this.transaction = transaction;
        this.db = db;
    }

    /** The tenant that a test acts in. */
    public synchronized TestTenant first() {
        return first == null ? first = create("primera") : first;
    }

    /** The tenant that must see nothing of it. */
    public synchronized TestTenant second() {
        return second == null ? second = create("segunda") : second;
    }

    /** Runs work in one transaction of a tenant. */
    public void inside(TestTenant tenant, Runnable work) {
        tenant.tenant().schema().call(() -> {
            transaction.executeWithoutResult(status -> work.run());
            return null;
        });
    }

    /** A tenant that no other test works in. */
    public TestTenant create(String slug) {
        Tenant tenant = factory.create(UuidV7.next(), new Slug(slug), PROFILE, within -> {});
        UUID upper = UuidV7.next();
        UUID lower = UuidV7.next();
        List<UUID> stages = new ArrayList<>();
        UUID reason = UuidV7.next();
        List<TestMember> members = new ArrayList<>();
        tenant.schema().call(() -> {
            transaction.executeWithoutResult(status -> {
                team(upper, "Nacional", null, upper);
                team(lower, "Norte", upper, upper, lower);
                UUID pipeline = UuidV7.next();
                db.insertInto(PIPELINE, PIPELINE.ID, PIPELINE.NAME, PIPELINE.POSITION)
                        .values(pipeline, "Ventas", 0)
                        .execute();
                for (String name : List.of("Contacto", "Propuesta", "Cierre")) {
                    stages.add(UuidV7.next());
                    db.insertInto(STAGE, STAGE.ID, STAGE.PIPELINE_ID, STAGE.NAME, STAGE.POSITION, STAGE.PROBABILITY)
                            .values(stages.getLast(), pipeline, name, stages.size(), (short) (20 * stages.size()))
                            .execute();
                }
                db.insertInto(LOST_REASON, LOST_REASON.ID, LOST_REASON.NAME, LOST_REASON.POSITION)
                        .values(reason, "Precio", 0)
                        .execute();
            });
            return null;
        });
        platform.call(jooq -> jooq.update(TENANT)
                .set(TENANT.STATE, TenantState.ACTIVE)
                .where(TENANT.ID.eq(tenant.id()))
                .execute());
        members.add(member(tenant, "Ana Admin", "TENANT_ADMIN", upper));
        members.add(member(tenant, "Mario Gerente", "MANAGER", upper));
        members.add(member(tenant, "Lina Gerente", "MANAGER", lower));
        members.add(member(tenant, "Rosa Rep", "REP", lower));
        members.add(member(tenant, "Carlos Colega", "REP", upper));
        return new TestTenant(
                tenant,
                members.get(0),
                members.get(1),
                members.get(2),
                members.get(3),
                members.get(4),
                upper,
                lower,
                List.copyOf(stages),
                reason);
    }

    private void team(UUID id, String name, @Nullable UUID parent, UUID... path) {
        db.insertInto(TEAM, TEAM.ID, TEAM.NAME, TEAM.PARENT_ID, TEAM.PATH)
                .values(id, name, parent, path)
                .execute();
    }

    private TestMember member(Tenant tenant, String name, String role, UUID team) {
        UUID person = UuidV7.next();
        UUID member = UuidV7.next();
        String email = name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@" + tenant.slug() + ".example";
        Secret key = Secret.random("ck_");
        tenant.schema().call(() -> {
            transaction.executeWithoutResult(
                    status -> db.insertInto(MEMBER, MEMBER.ID, MEMBER.NAME, MEMBER.EMAIL, MEMBER.TEAM_ID)
                            .values(member, name, email, team)
                            .execute());
            return null;
        });
        platform.call(jooq -> {
            jooq.insertInto(PERSON, PERSON.ID, PERSON.SUBJECT, PERSON.EMAIL, PERSON.NAME)
                    .values(person, UUID.randomUUID(), email, name)
                    .execute();
            jooq.insertInto(MEMBERSHIP)
                    .set(MEMBERSHIP.TENANT_ID, tenant.id())
                    .set(MEMBERSHIP.MEMBER_ID, member)
                    .set(MEMBERSHIP.PERSON_ID, person)
                    .set(MEMBERSHIP.SCHEMA_NAME, tenant.schema().name())
                    .set(MEMBERSHIP.ROLES, new String[] {role})
                    .set(MEMBERSHIP.TEAM_ID, team)
                    .set(MEMBERSHIP.STATE, MembershipState.ACTIVE)
                    .execute();
            return jooq.insertInto(API_KEY)
                    .set(API_KEY.ID, UuidV7.next())
                    .set(API_KEY.KEY_HASH, key.hash())
                    .set(API_KEY.TENANT_ID, tenant.id())
                    .set(API_KEY.MEMBER_ID, member)
                    .set(API_KEY.NAME, "test")
                    .execute();
        });
        return new TestMember(person, member, email, key.text());
    }
}
