package co.cantera.tenants.provisioning;

import co.cantera.tenants.ServerAccess;
import co.cantera.tenants.TenantSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The indexes that a tenant adds to its own tables. They are made and dropped concurrently, so that nobody who works in
 * the tenant waits.
 */
public final class TenantIndexes {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final ServerAccess access;

    public TenantIndexes(ServerAccess access) {
        this.access = access;
    }

    /**
     * One index.
     *
     * @param table of the tenant
     * @param definition what follows the table's name in {@code create index}; it is run as it is
     */
    public record Index(String name, String table, String definition) {

        public Index {
            if (!NAME.matcher(name).matches() || !NAME.matcher(table).matches()) {
                throw new IllegalArgumentException("no name of an index and its table: " + name + ", " + table);
            }
        }
    }

    /**
     * Drops every index with the prefix that is not wanted, or was left half made, and makes those that are missing.
     *
     * @param prefix what the names of all indexes begin with that are looked after here
     * @return false when somebody else is at it in this tenant; nothing was done then
     */
    public boolean settle(TenantSchema schema, String prefix, List<Index> wanted) {
        try (Connection connection = access.owner().getConnection()) {
            JdbcTemplate sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            // never waited for: who waits in a statement is waited for by the index that is being made
            if (!lock(sql, schema)) {
                return false;
            }
            new Work(sql, schema.name(), prefix).settle(wanted);
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("The indexes of %s are not settled".formatted(schema.name()), e);
        }
    }

    private static boolean lock(JdbcTemplate sql, TenantSchema schema) {
        return Boolean.TRUE.equals(sql.queryForObject(
                "select pg_try_advisory_lock(hashtextextended('indexes ' || ?, 0))", Boolean.class, schema.name()));
    }

    private record Work(JdbcTemplate sql, String schema, String prefix) {

        void settle(List<Index> wanted) {
            Map<String, Boolean> there = there();
            List<String> names = wanted.stream().map(Index::name).toList();
            there.forEach((name, whole) -> {
                if (!whole || !names.contains(name)) {
                    sql.execute("drop index concurrently if exists %s.%s".formatted(schema, name));
                }
            });
            List<String> filled = new ArrayList<>();
            for (Index index : wanted) {
                if (!there.getOrDefault(index.name(), false)) {
                    sql.execute("create index concurrently %s on %s.%s %s"
                            .formatted(index.name(), schema, index.table(), index.definition()));
                    filled.add(index.table());
                }
            }
            // else the planner knows nothing of the new expressions until a tenth of the table has changed
            filled.stream().distinct().forEach(table -> sql.execute("analyze %s.%s".formatted(schema, table)));
        }

        /** By name whether it is whole: one whose making was broken off is not. */
        private Map<String, Boolean> there() {
            Map<String, Boolean> there = new HashMap<>();
            sql.query(
                    """
                    select c.relname, i.indisvalid from pg_index i join pg_class c on c.oid = i.indexrelid
                    where c.relnamespace = ?::regnamespace and starts_with(c.relname, ?)""",
                    row -> {
                        there.put(row.getString(1), row.getBoolean(2));
                    },
                    schema,
                    prefix);
            return there;
        }
    }
}
