package co.cantera.bench;

import co.cantera.embedded.Password;
import co.cantera.tenants.Slug;
import co.cantera.tenants.Tenant;
import co.cantera.tenants.TenantProfile;
import co.cantera.tenants.provisioning.Migrations;
import co.cantera.tenants.provisioning.Provisioner;
import co.cantera.tenants.provisioning.ReadyPool;
import co.cantera.tenants.provisioning.TenantFactory;
import java.io.IOException;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A hundred tenants: one with all the records, twenty that share as many, the rest empty.
 *
 * @param claimMillis how long each waited for its row and its ready schema, in order
 */
record Population(FilledTenant big, List<FilledTenant> spread, String emptySchema, double[] claimMillis) {

    static final int TENANTS = 100;
    static final int RECORDS = 10_000;
    static final int SPREAD = 20;

    private static final TenantProfile PROFILE =
            new TenantProfile("Carga", "CO", "es-CO", "es", "COP", "America/Bogota", 1, "NIT", null, "+57", "general");

    static Population create(Database database) throws IOException, SQLException {
        double[] millis = new double[TENANTS];
        List<Tenant> tenants = empty(database, millis);
        Arrays.sort(millis);
        FilledTenant big = fill(database, tenants.getFirst(), RECORDS);
        List<FilledTenant> spread = new ArrayList<>();
        for (Tenant tenant : tenants.subList(1, SPREAD + 1)) {
            spread.add(fill(database, tenant, RECORDS / SPREAD));
        }
        database.execute("vacuum analyze");
        for (Operation operation : Operation.values()) {
            persist(database, operation.document());
        }
        return new Population(big, spread, tenants.getLast().schema().name(), millis);
    }

    /** @param millis how long each took, of which there are as many as tenants wanted */
    static List<Tenant> empty(Database database, double[] millis) throws IOException, SQLException {
        List<Tenant> tenants = new ArrayList<>();
        try (var provisioner = new Provisioner(database.access())) {
            var migrations = Migrations.fromClassPath();
            var pool = new ReadyPool(provisioner, migrations, millis.length);
            pool.refill();
            var factory = new TenantFactory(provisioner, pool, migrations);
            for (int i = 0; i < millis.length; i++) {
                long began = System.nanoTime();
                tenants.add(factory.create(UUID.randomUUID(), new Slug("carga-" + i), PROFILE, _ -> {}));
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        database.execute("update platform.tenant set state = 'ACTIVE'");
        return tenants;
    }

    static void persist(Database database, String document) throws SQLException {
        database.execute(
                "insert into platform.persisted_document (hash, document) values (?, ?) on conflict do nothing",
                Caller.hash(document),
                document);
    }

    private static FilledTenant fill(Database database, Tenant tenant, int records) throws IOException, SQLException {
        return fill(database, tenant, "/co/cantera/bench/fill.sql", records, 2 * records, records);
    }

    /** @param script of the class path, which makes the records */
    static FilledTenant fill(Database database, Tenant tenant, String script, int companies, int people, int deals)
            throws IOException, SQLException {
        UUID person = UUID.randomUUID();
        database.execute(
                "insert into platform.person (id, subject, email, name) values (?, ?, ?, ?)",
                person,
                UUID.randomUUID(),
                person + "@carga.example",
                "Vendedora");
        String schema = tenant.schema().name();
        database.run(
                script,
                Map.of(
                        "schema", schema,
                        "tenant", tenant.id().toString(),
                        "person", person.toString(),
                        "companies", Integer.toString(companies),
                        "people", Integer.toString(people),
                        "deals", Integer.toString(deals)));
        String session = Password.random(52);
        database.execute(
                "insert into platform.session (token_hash, person_id, expires_at) values (?, ?, ?)",
                Caller.sha256(session),
                person,
                OffsetDateTime.now().plusDays(1));
        String key = "ck_" + Password.random(52);
        database.execute(
                "insert into platform.api_key (id, key_hash, tenant_id, member_id, name) values (?, ?, ?, ?, 'bench')",
                UUID.randomUUID(),
                Caller.sha256(key),
                tenant.id(),
                Records.uuid(5, 1));
        return new FilledTenant(tenant.slug(), schema, deals, session, key);
    }

    /** What an empty tenant costs: relations and bytes, with indexes and TOAST. */
    static String ownRelations(String schema) {
        return """
                from pg_class where relnamespace = '%1$s'::regnamespace or oid in (
                  select reltoastrelid from pg_class where relnamespace = '%1$s'::regnamespace union
                  select indexrelid from pg_index where indrelid in (
                    select reltoastrelid from pg_class where relnamespace = '%1$s'::regnamespace))""".formatted(schema);
    }
}
