package co.cantera.tenants.signup;

import static co.cantera.schema.platform.Tables.MEMBERSHIP;
import static co.cantera.schema.platform.Tables.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.cantera.schema.platform.enums.TenantState;
import co.cantera.tenants.ServerAccess;
import co.cantera.tenants.Tenant;
import co.cantera.tenants.TenantRow;
import co.cantera.tenants.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SagaTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final ServerAccess IDENTITY = TestDatabase.bootstrapped();
    private static final SagaFixture SAGA = new SagaFixture(DATABASE.access, IDENTITY);

    @BeforeAll
    static void prepareIdentity() throws Exception {
        String name = IDENTITY.url().substring(IDENTITY.url().lastIndexOf('/') + 1);
        TestDatabase.server().run(name, FakeIdentity.TABLES);
    }

    @AfterAll
    static void close() {
        SAGA.close();
        DATABASE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "RESERVED,BEGUN", "RESERVED,DONE", "RESERVED,RECORDED",
        "ORGANIZATION,BEGUN", "ORGANIZATION,DONE", "ORGANIZATION,RECORDED",
        "MEMBERSHIP,BEGUN", "MEMBERSHIP,DONE", "MEMBERSHIP,RECORDED",
        "ACTIVE,BEGUN", "ACTIVE,DONE", "ACTIVE,RECORDED"
    })
    void endsInAWorkingTenantWhereverTheProgramIsHalted(Step step, Checkpoint.Moment moment) throws Exception {
        UUID signUp = SAGA.withAccount("hal-" + step.name().toLowerCase(Locale.ROOT) + "-"
                + moment.name().toLowerCase(Locale.ROOT));

        assertThat(HaltingProgram.run(DATABASE.access, IDENTITY, signUp, step, moment))
                .isEqualTo(HaltingProgram.HALTED);

        recoverUntil(signUp, Step.ACTIVE);
        assertWorks(signUp);
    }

    @ParameterizedTest
    @CsvSource({"RECORDED", "BEGUN", "DONE"})
    void leavesNoTraceWhereverTheProgramIsHaltedWhileUndoing(Checkpoint.Moment moment) throws Exception {
        String slug = "ocupado-" + moment.name().toLowerCase(Locale.ROOT);
        SAGA.identity.occupy(slug);
        UUID signUp = SAGA.withAccount(slug);

        assertThat(HaltingProgram.run(DATABASE.access, IDENTITY, signUp, Step.UNDOING, moment))
                .isEqualTo(HaltingProgram.HALTED);

        recoverUntil(signUp, Step.PROVEN);
        assertNoTrace(signUp, slug);
    }

    @Test
    void removesAnAccountOfWhichNothingMoreIsKnown() {
        UUID signUp = SAGA.begin("solo-cuenta");
        UUID _ = SAGA.identity.createAccount(signUp);

        recoverUntil(signUp, Step.PROVEN);

        assertNoTraceNorAccount(signUp, "solo-cuenta");
    }

    @ParameterizedTest
    @CsvSource({"BEGUN", "DONE"})
    void removesAnAccountWhereverTheProgramIsHaltedMeanwhile(Checkpoint.Moment moment) throws Exception {
        String slug = "cuenta-" + moment.name().toLowerCase(Locale.ROOT);
        UUID signUp = SAGA.begin(slug);
        UUID _ = SAGA.identity.createAccount(signUp);

        assertThat(HaltingProgram.run(DATABASE.access, IDENTITY, signUp, Step.UNDOING, moment))
                .isEqualTo(HaltingProgram.HALTED);

        recoverUntil(signUp, Step.PROVEN);
        assertNoTraceNorAccount(signUp, slug);
    }

    @Test
    void leavesASignUpAloneThatSomebodyIsAt() {
        UUID signUp = SAGA.begin("en-obra");
        Provisioning provisioning = SAGA.provisioning(Checkpoint.NONE);

        Integer settled = provisioning
                .undisturbed(signUp, () -> SAGA.provisioning(Checkpoint.NONE).recover(Duration.ZERO))
                .orElseThrow();

        assertThat(settled).isZero();
        assertThat(SAGA.signUps.find(signUp).orElseThrow().step()).isEqualTo(Step.ACCOUNT);
        recoverUntil(signUp, Step.PROVEN);
    }

    @Test
    void waitsWhileTheIdentityProviderIsDown() {
        UUID signUp = SAGA.withAccount("sin-identidad");
        var down = new UnreliableIdentity(SAGA.identity, UnreliableIdentity.Failure.BEFORE);

        assertThat(SAGA.provisioning(down, SAGA::setUp, Checkpoint.NONE).complete(signUp))
                .isEqualTo(Outcome.PENDING);

        recoverUntil(signUp, Step.ACTIVE);
        assertWorks(signUp);
    }

    @Test
    void makesOneOrganizationWhenAnAnswerIsLost() {
        UUID signUp = SAGA.withAccount("respuesta-perdida");
        var silent = new UnreliableIdentity(SAGA.identity, UnreliableIdentity.Failure.AFTER);

        assertThat(SAGA.provisioning(silent, SAGA::setUp, Checkpoint.NONE).complete(signUp))
                .isEqualTo(Outcome.PENDING);

        recoverUntil(signUp, Step.ACTIVE);
        assertWorks(signUp);
    }

    @Test
    void leavesNoTraceWhenTheFirstContentIsRefused() {
        UUID signUp = SAGA.withAccount("contenido-malo");
        TenantSetup broken = (tenant, _) -> SAGA.setUp(
                new Tenant(
                        tenant.id(),
                        tenant.schema(),
                        tenant.slug(),
                        tenant.state(),
                        tenant.schemaVersion(),
                        tenant.organization(),
                        TestDatabase.profile("")),
                SAGA.signUps.find(signUp).orElseThrow());

        assertThat(SAGA.provisioning(SAGA.identity, broken, Checkpoint.NONE).complete(signUp))
                .isEqualTo(Outcome.REFUSED);

        assertNoTrace(signUp, "contenido-malo");
    }

    @Test
    void leavesNoTraceOfWhoeverComesSecond() {
        UUID first = SAGA.withAccount("carrera");
        UUID second = SAGA.withAccount("carrera-1");
        SAGA.signUps.beginAccount(second, SAGA.signUps.find(first).orElseThrow().wanted());
        SAGA.signUps.accountReady(
                second, SAGA.signUps.find(second).orElseThrow().person());
        Provisioning provisioning = SAGA.provisioning(Checkpoint.NONE);

        assertThat(provisioning.complete(first)).isEqualTo(Outcome.ACTIVE);
        assertThat(provisioning.complete(second)).isEqualTo(Outcome.SLUG_TAKEN);

        assertWorks(first);
        assertThat(SAGA.signUps.find(second).orElseThrow().tenantId()).isNull();
    }

    @Test
    void keepsTheAccountOfWhoeverIsRefused() {
        SAGA.identity.occupy("ya-existe");
        UUID signUp = SAGA.withAccount("ya-existe");
        UUID person = SAGA.signUps.find(signUp).orElseThrow().person();

        assertThat(SAGA.provisioning(Checkpoint.NONE).complete(signUp)).isEqualTo(Outcome.REFUSED);

        assertThat(SAGA.identity.count("account", "sign_up", signUp)).isOne();
        assertThat(SAGA.signUps.find(signUp).orElseThrow().personId()).isEqualTo(person);
    }

    private static void recoverUntil(UUID signUp, Step step) {
        Provisioning restarted = SAGA.provisioning(Checkpoint.NONE);
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            int _ = restarted.recover(Duration.ZERO);
            return SAGA.signUps.find(signUp).orElseThrow().step() == step;
        });
    }

    private static void assertWorks(UUID signUp) {
        UUID tenantId = SAGA.signUps.find(signUp).orElseThrow().tenant();
        Tenant tenant = SAGA.platform.call(
                jooq -> jooq.selectFrom(TENANT).where(TENANT.ID.eq(tenantId)).fetchSingle(TenantRow::tenant));
        assertThat(tenant.state()).isEqualTo(Tenant.State.ACTIVE);
        assertThat(SAGA.identity.count("organization", "tenant", tenantId)).isOne();
        assertThat(SAGA.identity.count("member", "organization", organization(tenant)))
                .isOne();
        List<String> members =
                DATABASE.inside(tenant, jdbc -> jdbc.queryForList("select name from member", String.class));
        assertThat(members).containsExactly(tenant.name());
        int memberships = SAGA.platform.call(jooq -> jooq.fetchCount(MEMBERSHIP, MEMBERSHIP.TENANT_ID.eq(tenantId)));
        assertThat(memberships).isOne();
    }

    private static UUID organization(Tenant tenant) {
        return Objects.requireNonNull(tenant.organization());
    }

    private static void assertNoTraceNorAccount(UUID signUpId, String slug) {
        assertNoTrace(signUpId, slug);
        assertThat(SAGA.identity.count("account", "sign_up", signUpId)).isZero();
    }

    private static void assertNoTrace(UUID signUpId, String slug) {
        SignUp signUp = SAGA.signUps.find(signUpId).orElseThrow();
        assertThat(signUp.step()).isEqualTo(Step.PROVEN);
        assertThat(signUp.tenantId()).isNull();
        assertThat(signUp.request()).isNull();
        int tenants = SAGA.platform.call(jooq -> jooq.fetchCount(TENANT, TENANT.SLUG.eq(slug)));
        assertThat(tenants).isZero();
        List<String> known = SAGA.platform.call(jooq -> jooq.fetchValues(TENANT.SCHEMA_NAME));
        List<String> schemas = DATABASE.superuser()
                .fetch("select nspname from pg_namespace where nspname like 't\\_%'")
                .into(String.class);
        assertThat(schemas).isSubsetOf(known);
        int creating = SAGA.platform.call(jooq -> jooq.fetchCount(TENANT, TENANT.STATE.eq(TenantState.CREATING)));
        assertThat(creating).isZero();
    }
}
