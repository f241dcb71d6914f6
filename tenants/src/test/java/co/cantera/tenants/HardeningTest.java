package co.cantera.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** What a tenant's role cannot do, whatever SQL reaches the database. */
class HardeningTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Tenant MINE = DATABASE.tenant("el-mio");
    private static final Tenant OTHER = DATABASE.tenant("ajeno");

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select set_config('role', '{other}', true)",
                "select set_config('search_path', '{other}', false)",
                "create temporary table note (text text)",
                "do $$ begin perform 1; end $$",
                "create function mine() returns int language plpgsql as $$ begin return 1; end $$",
                "create table note (text text)",
                "create table {mine}.note (text text)",
                "create table extensions.note (text text)",
                "create table public.note (text text)",
                "create schema note",
                "alter table deal add column note text",
                "alter table deal disable trigger all",
                "create index on deal (name)",
                "drop table deal",
                "truncate deal",
                "truncate audit",
                "update audit set kind = 'nothing'",
                "delete from audit",
                "alter role {mine} createrole",
                "grant {mine} to {other}",
                "select * from {other}.deal",
                "insert into {other}.team values (uuidv7(), 'x', null, '{}')",
                "delete from {other}.deal",
                "select * from platform.person",
                "select * from platform.session",
                "select * from platform.sign_up",
                "select * from platform.api_key",
                "select * from platform.spare_schema",
                "select * from platform.outbox",
                "select * from platform.flyway_schema_history",
                "delete from platform.outbox",
                "insert into platform.outbox (schema_name, kind, payload) values ('{other}', 'MAIL', '{}')",
                "delete from platform.tenant",
                "update platform.tenant set slug = 'nuevo'",
                "update platform.tenant set state = 'ACTIVE'",
                "insert into platform.membership (tenant_id, member_id, schema_name, state)"
                        + " values ('{otherId}', uuidv7(), '{other}', 'ACTIVE')",
                "insert into platform.membership (tenant_id, member_id, state) values ('{otherId}', uuidv7(), 'ACTIVE')",
                "insert into platform.invitation (token_hash, tenant_id, member_id, email, name, role, expires_at)"
                        + " values ('x', '{otherId}', uuidv7(), 'a@b.example', 'A', 'REP', now())",
                "select pg_read_file('/etc/passwd')",
                "select pg_ls_dir('.')",
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'provisioner'"
                        + " union select pg_reload_conf()",
                "copy deal to '/tmp/deal'",
                "copy deal to program 'cat'",
                "copy deal from program 'cat'",
                "select lo_import('/etc/passwd')",
                "select * from pg_authid",
                "alter system set fsync = off"
            })
    void refuses(String statement) {
        String sql = statement
                .replace("{mine}", MINE.schema().name())
                .replace("{other}", OTHER.schema().name())
                .replace("{otherId}", OTHER.id().toString());

        assertThatThrownBy(() -> run(MINE, sql)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void showsATenantOnlyItselfOnThePlatform() {
        UUID member = UUID.randomUUID();
        int inserted = DATABASE.inside(
                OTHER,
                jdbc -> jdbc.update(
                        "insert into platform.membership (tenant_id, member_id, state) values (?, ?, 'INVITED')",
                        OTHER.id(),
                        member));

        assertThat(inserted).isOne();
        assertThat(strings(MINE, "select slug from platform.tenant")).containsExactly("el-mio");
        assertThat(strings(MINE, "select member_id::text from platform.membership"))
                .isEmpty();
        assertThat(strings(OTHER, "select member_id::text from platform.membership"))
                .containsExactly(member.toString());
        assertThat(update(MINE, "update platform.tenant set name = 'Otra'")).isOne();
        assertThat(update(MINE, "update platform.membership set state = 'INACTIVE'"))
                .isZero();
        assertThat(update(MINE, "insert into platform.outbox (kind, payload) values ('MAIL', '{}')"))
                .isOne();
    }

    @Test
    void cannotHandItsRightsOn() {
        // PostgreSQL only warns that no privilege was granted
        run(MINE, "grant select on deal to " + OTHER.schema().name());

        assertThatThrownBy(() -> run(
                        OTHER, "select * from %s.deal".formatted(MINE.schema().name())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void writesTheAuditWithoutChangingIt() {
        assertThat(
                        update(
                                MINE,
                                "insert into audit (record_type, record_id, via, kind) values ('deal', uuidv7(), 'JOB', 'CREATED')"))
                .isOne();
    }

    /** The login may become any tenant, so whole statements from outside must never reach it; one alone loses all rights. */
    @Test
    void losesAllRightsWhenTheRoleIsReset() {
        assertThatThrownBy(() -> run(MINE, "reset role; select * from deal")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> run(
                        MINE,
                        "reset role; select * from %s.deal"
                                .formatted(MINE.schema().name())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void keepsOutWhoHasNoBusinessInTheDatabase() {
        Object connect = DATABASE.superuser()
                .fetchValue("select count(*) from pg_database d, aclexplode(d.datacl) a"
                        + " where datname = current_database() and a.grantee = 0");
        assertThat(connect).isEqualTo(0L);
    }

    private static void run(Tenant tenant, String sql) {
        boolean _ = DATABASE.inside(tenant, jdbc -> {
            jdbc.execute(sql);
            return true;
        });
    }

    private static int update(Tenant tenant, String sql) {
        return DATABASE.inside(tenant, jdbc -> jdbc.update(sql));
    }

    private static List<String> strings(Tenant tenant, String sql) {
        return DATABASE.inside(tenant, jdbc -> jdbc.queryForList(sql, String.class));
    }
}
