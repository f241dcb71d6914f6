package co.cantera.tenants.provisioning;

import static co.cantera.schema.platform.Tables.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.cantera.tenants.Tenant;
import co.cantera.tenants.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class TenantMigrationsTest {

    private static final Migrations FIRST = Migrations.fromClassPath();
    private static final Migrations LATER = plus(
            "alter table deal add column later text; create index deal_later on deal (later)",
            "create table seal (id uuid primary key); comment on table seal is 'append-only'");

    private final TestDatabase database = TestDatabase.fresh();
    private final Tenant one = database.tenant("primero");
    private final Tenant other = database.tenant("segundo");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void bringsEveryTenantToTheNewestVersion() {
        MigrationReport report = worker(LATER).run();

        assertThat(report.steps()).isEqualTo(4);
        assertThat(version(one)).isEqualTo(LATER.newest());
        assertThat(worker(LATER).run().steps()).isZero();
    }

    @Test
    void givesTheTenantItsRightsOnWhatIsNew() {
        MigrationReport _ = worker(LATER).run();

        assertThat(update(one, "insert into seal values (uuidv7())")).isOne();
        assertThatThrownBy(() -> update(one, "delete from seal")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> update(
                        one, "delete from %s.seal".formatted(other.schema().name())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void marksATenantThatFailsAndGoesOnWithTheOthers() throws Exception {
        String schema = one.schema().name();
        TestDatabase.server().run(database.name, "create table %s.seal (id int)".formatted(schema));

        MigrationReport report = worker(LATER).run();

        assertThat(report.failed()).containsOnlyKeys(one.id());
        assertThat(version(one)).isEqualTo(LATER.newest() - 1);
        assertThat(version(other)).isEqualTo(LATER.newest());
        assertThat(worker(LATER).run().failed()).isEmpty();

        TestDatabase.server().run(database.name, "drop table %s.seal".formatted(schema));
        assertThat(worker(LATER).forgive()).isOne();
        assertThat(worker(LATER).run().steps()).isOne();
        assertThat(version(one)).isEqualTo(LATER.newest());
    }

    @Test
    void leavesATenantInUseForTheNextRun() {
        MigrationReport report = database.inside(one, jdbc -> {
            jdbc.execute("select * from deal");
            return new TenantMigrations(database.provisioner, LATER, Duration.ofMillis(50)).run();
        });

        assertThat(report.busy()).containsExactly(one.id());
        assertThat(version(other)).isEqualTo(LATER.newest());
        assertThat(worker(LATER).run().steps()).isEqualTo(2);
    }

    @Test
    void marksNoTenantWhoseConnectionWasLost() {
        String schema = one.schema().name();
        Migrations interrupted = plus("""
                do $$ begin
                  if current_schema() = '%s' then
                    set local role none;
                    perform pg_terminate_backend(pg_backend_pid());
                  end if;
                end $$""".formatted(schema));

        MigrationReport report = worker(interrupted).run();

        assertThat(report.failed()).isEmpty();
        assertThat(report.busy()).containsExactly(one.id());
        assertThat(version(other)).isEqualTo(interrupted.newest());
        assertThat(worker(plus("select 1")).run().steps()).isOne();
        assertThat(version(one)).isEqualTo(interrupted.newest());
    }

    @Test
    void makesEachStepOnceWhenTwoNodesRun() throws Exception {
        for (String slug : List.of("tercero", "cuarto", "quinto", "sexto")) {
            Tenant _ = database.tenant(slug);
        }
        var node = CompletableFuture.supplyAsync(() -> worker(LATER).run().steps());
        int steps = worker(LATER).run().steps();

        assertThat(steps + node.get()).isEqualTo(12);
        List<Integer> versions = database.platform.call(jooq -> jooq.fetchValues(TENANT.SCHEMA_VERSION));
        assertThat(versions).hasSize(6).containsOnly(LATER.newest());
    }

    private TenantMigrations worker(Migrations migrations) {
        return new TenantMigrations(database.provisioner, migrations);
    }

    private int version(Tenant tenant) {
        return database.platform.call(
                jooq -> jooq.fetchSingle(TENANT, TENANT.ID.eq(tenant.id())).getSchemaVersion());
    }

    private int update(Tenant tenant, String sql) {
        return database.inside(tenant, jdbc -> jdbc.update(sql));
    }

    private static Migrations plus(String... scripts) {
        var steps = new ArrayList<>(FIRST.steps());
        for (String script : scripts) {
            steps.add(new Migration(steps.size() + 1, script));
        }
        return new Migrations(steps);
    }
}
