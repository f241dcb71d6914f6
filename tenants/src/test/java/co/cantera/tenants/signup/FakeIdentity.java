package co.cantera.tenants.signup;

import co.cantera.tenants.ServerAccess;
import co.cantera.tenants.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** An identity provider that keeps its state in a database of its own, so that it outlives the program. */
final class FakeIdentity implements TenantIdentity, SignUpAccounts {

    static final String TABLES = """
            create schema identity;
            create table identity.organization (id uuid primary key, alias text unique, tenant uuid unique);
            create table identity.member (
              organization uuid references identity.organization on delete cascade, person uuid,
              primary key (organization, person));
            create table identity.account (sign_up uuid primary key, person uuid);
            grant usage on schema identity to app;
            grant all on all tables in schema identity to app;
            """;

    private final JdbcTemplate jdbc;

    FakeIdentity(ServerAccess access) {
        this.jdbc = new JdbcTemplate(access.app());
    }

    UUID createAccount(UUID signUp) {
        UUID person = UUID.randomUUID();
        jdbc.update("insert into identity.account values (?, ?)", signUp, person);
        return person;
    }

    @Override
    public UUID createOrganization(Tenant tenant) {
        jdbc.update(
                "insert into identity.organization values (?, ?, ?) on conflict do nothing",
                UUID.randomUUID(),
                tenant.slug(),
                tenant.id());
        return jdbc
                .query("select id from identity.organization where tenant = ?", FakeIdentity::id, tenant.id())
                .stream()
                .findFirst()
                .orElseThrow(() -> new IdentityConflict("the alias belongs to somebody else"));
    }

    @Override
    public void addFounder(UUID organization, UUID personId) {
        jdbc.update("insert into identity.member values (?, ?) on conflict do nothing", organization, personId);
    }

    @Override
    public void deleteOrganization(UUID tenantId) {
        jdbc.update("delete from identity.organization where tenant = ?", tenantId);
    }

    @Override
    public void remove(SignUp signUp) {
        jdbc.update("delete from identity.account where sign_up = ?", signUp.id());
    }

    private static UUID id(ResultSet rows, int number) throws SQLException {
        return rows.getObject(1, UUID.class);
    }

    long count(String table, String column, UUID value) {
        Long found = jdbc.queryForObject(
                "select count(*) from identity.%s where %s = ?".formatted(table, column), Long.class, value);
        return found == null ? 0 : found;
    }

    void occupy(String alias) {
        jdbc.update("insert into identity.organization values (?, ?, ?)", UUID.randomUUID(), alias, UUID.randomUUID());
    }
}
