package co.cantera.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What an empty tenant costs, since a thousand of them share a server. */
class FootprintTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void keepsAnEmptyTenantSmall() {
        Tenant tenant = DATABASE.tenant("vacio");
        String own = """
                from pg_class where relnamespace = '%1$s'::regnamespace or oid in (
                  select reltoastrelid from pg_class where relnamespace = '%1$s'::regnamespace union
                  select indexrelid from pg_index where indrelid in (
                    select reltoastrelid from pg_class where relnamespace = '%1$s'::regnamespace))""".formatted(tenant.schema().name());
        long relations = number("select count(*) " + own);
        long bytes = number("select sum(pg_relation_size(oid)) " + own);
        System.out.printf("empty tenant: %d relations, %d kB%n", relations, bytes / 1024);

        assertThat(relations).isLessThanOrEqualTo(155);
        assertThat(bytes).isLessThanOrEqualTo(900_000);
    }

    @Test
    void holdsNoTableInTheSchemasThatAllShare() {
        assertThat(number("select count(*) from pg_class c where relkind in ('r', 'p', 'f', 'm')"
                        + " and relnamespace in ('extensions'::regnamespace, 'public'::regnamespace)"))
                .isZero();
    }

    private static long number(String sql) {
        return DATABASE.superuser().fetchSingle(sql).get(0, Long.class);
    }
}
