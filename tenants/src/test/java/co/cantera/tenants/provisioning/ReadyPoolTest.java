package co.cantera.tenants.provisioning;

import static co.cantera.schema.platform.Tables.SPARE_SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.cantera.tenants.Tenant;
import co.cantera.tenants.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class ReadyPoolTest {

    private static final Migrations FIRST = Migrations.fromClassPath();
    private static final int SPARES = 30;

    @Test
    void givesAReadySchemaWithinMilliseconds() {
        try (var database = TestDatabase.fresh(FIRST, 2, SPARES)) {
            long begin = System.nanoTime();
            database.ready.refill();
            long each = (System.nanoTime() - begin) / 1_000_000 / SPARES;
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < SPARES; i++) {
                long start = System.nanoTime();
                Tenant _ = database.tenant("prueba" + "abcdef".charAt(i % 6) + "uvwxyz".charAt(i / 6));
                times.add((System.nanoTime() - start) / 1e6);
            }
            List<Double> warm =
                    times.subList(SPARES / 3, SPARES).stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "ready pool: %d ms to make a schema; claim p50 %.1f ms, fastest %.1f ms%n",
                    each,
                    warm.get(warm.size() / 2),
                    warm.getFirst());

            assertThat(warm.get(warm.size() / 2)).isLessThan(50);
            assertThat(spares(database)).isZero();
        }
    }

    @Test
    void makesASchemaOnTheSpotWhenNoneIsReady() {
        try (var database = TestDatabase.fresh()) {
            Tenant tenant = database.tenant("sin-espera");

            assertThat(deals(database, tenant)).isZero();
            assertThat(tenant.schemaVersion()).isEqualTo(FIRST.newest());
        }
    }

    @Test
    void fillsUpOnlyOnceHalfIsUsedAndNeverTwice() throws Exception {
        try (var database = TestDatabase.fresh(FIRST, 2, 4)) {
            var others = new ReadyPool(database.provisioner, FIRST, 4);
            Thread otherNode = Thread.startVirtualThread(others::refill);
            database.ready.refill();
            otherNode.join();
            database.ready.refill();
            assertThat(spares(database)).isEqualTo(4);

            var _ = database.tenant("primero");
            database.ready.refill();
            assertThat(spares(database)).isEqualTo(3);

            var _ = database.tenant("segundo");
            database.ready.refill();
            assertThat(spares(database)).isEqualTo(4);
        }
    }

    @Test
    void replacesSparesOfAnOlderVersion() {
        try (var database = TestDatabase.fresh()) {
            database.ready.refill();
            var next = new ArrayList<>(FIRST.steps());
            next.add(new Migration(next.size() + 1, "create table later (id uuid primary key)"));

            new ReadyPool(database.provisioner, new Migrations(next), 2).refill();

            List<Integer> versions = database.platform.call(jooq -> jooq.fetchValues(SPARE_SCHEMA.SCHEMA_VERSION));
            assertThat(versions).containsExactly(next.size(), next.size());
            assertThat(database.superuser()
                            .fetchCount(DSL.table("pg_namespace"), DSL.condition("nspname like 'spare%'")))
                    .isEqualTo(2);
        }
    }

    @Test
    void refusesASlugThatLooksLikeAnother() {
        try (var database = TestDatabase.fresh()) {
            database.ready.refill();
            var _ = database.tenant("colina");

            assertThatThrownBy(() -> database.tenant("co1ina")).isInstanceOf(SlugTaken.class);
            assertThat(spares(database)).isEqualTo(1);
        }
    }

    @Test
    void removesATenantWithoutTrace() {
        try (var database = TestDatabase.fresh()) {
            Tenant kept = database.tenant("se-queda");
            Tenant gone = database.tenant("se-va");
            database.factory.drop(gone.id(), _ -> {});
            database.factory.drop(gone.id(), _ -> {});

            String name = gone.schema().name();
            assertThat(database.superuser()
                            .fetchValue(
                                    "select count(*) from pg_namespace, pg_roles where nspname = ? or rolname = ?",
                                    name,
                                    name))
                    .isEqualTo(0L);
            assertThat(deals(database, kept)).isZero();
            assertThat(database.tenant("se-va").id()).isNotEqualTo(gone.id());
        }
    }

    private static int deals(TestDatabase database, Tenant tenant) {
        return database.inside(
                tenant, jdbc -> jdbc.queryForList("select * from deal").size());
    }

    private static int spares(TestDatabase database) {
        return database.platform.call(jooq -> jooq.fetchCount(SPARE_SCHEMA));
    }
}
