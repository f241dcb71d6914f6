package co.cantera.tenants.signup;

import static co.cantera.schema.platform.Tables.PERSON;
import static co.cantera.schema.platform.Tables.SIGN_UP;

import co.cantera.tenants.PlatformTransactions;
import co.cantera.tenants.ServerAccess;
import co.cantera.tenants.Tenant;
import co.cantera.tenants.TenantProfile;
import co.cantera.tenants.TenantTransactionManager;
import co.cantera.tenants.provisioning.Migrations;
import co.cantera.tenants.provisioning.Provisioner;
import co.cantera.tenants.provisioning.ReadyPool;
import co.cantera.tenants.provisioning.TenantFactory;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The saga as a node wires it, over a database that may be another program's. */
final class SagaFixture implements AutoCloseable {

    final PlatformTransactions platform;
    final SignUps signUps;
    final FakeIdentity identity;
    final HikariDataSource pool = new HikariDataSource();
    private final ServerAccess access;
    private final Provisioner provisioner;

    SagaFixture(ServerAccess access, ServerAccess identity) {
        this.access = access;
        pool.setDataSource(access.app());
        pool.setAutoCommit(false);
        pool.setMaximumPoolSize(3);
        this.platform = new PlatformTransactions(pool);
        this.signUps = new SignUps(platform);
        this.identity = new FakeIdentity(identity);
        this.provisioner = new Provisioner(access);
    }

    Provisioning provisioning(Checkpoint checkpoint) {
        return provisioning(identity, this::setUp, checkpoint);
    }

    Provisioning provisioning(TenantIdentity provider, TenantSetup setup, Checkpoint checkpoint) {
        Migrations migrations = Migrations.fromClassPath();
        var ready = new ReadyPool(provisioner, migrations, 0);
        return new Provisioning(new ProvisioningParts(
                access,
                platform,
                new TenantTransactionManager(pool),
                ready,
                new TenantFactory(provisioner, ready, migrations),
                signUps,
                provider,
                setup,
                identity,
                checkpoint));
    }

    UUID setUp(Tenant tenant, SignUp signUp) {
        UUID member = UUID.randomUUID();
        new JdbcTemplate(pool)
                .update("insert into member (id, name, email) values (?, ?, ?)", member, tenant.name(), signUp.email());
        return member;
    }

    /** A sign-up whose wizard was sent. */
    UUID begin(String slug) {
        UUID id = UUID.randomUUID();
        platform.call(jooq -> jooq.insertInto(SIGN_UP)
                .set(SIGN_UP.ID, id)
                .set(SIGN_UP.TOKEN_HASH, id.toString().getBytes(StandardCharsets.UTF_8))
                .set(SIGN_UP.EMAIL, slug + "@empresa.example")
                .set(SIGN_UP.LANGUAGE, "es-CO")
                .set(SIGN_UP.STEP, Step.PROVEN.name())
                .set(SIGN_UP.EXPIRES_AT, OffsetDateTime.now().plusHours(1))
                .execute());
        signUps.beginAccount(id, new TenantRequest(slug, profile(slug), "Ana Ruiz"));
        return id;
    }

    /** A sign-up whose account was just made. */
    UUID withAccount(String slug) {
        UUID id = begin(slug);
        UUID person = identity.createAccount(id);
        platform.call(jooq -> jooq.insertInto(PERSON)
                .set(PERSON.ID, person)
                .set(PERSON.EMAIL, slug + "@empresa.example")
                .set(PERSON.NAME, "Ana Ruiz")
                .execute());
        signUps.accountReady(id, person);
        return id;
    }

    private static TenantProfile profile(String name) {
        return new TenantProfile(
                name, "CO", "es-CO", "es-CO", "COP", "America/Bogota", 1, "NIT", null, "+57", "distribucion");
    }

    @Override
    public void close() {
        pool.close();
        provisioner.close();
    }
}
