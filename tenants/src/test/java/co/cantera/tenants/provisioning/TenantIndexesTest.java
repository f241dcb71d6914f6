package co.cantera.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.cantera.tenants.Tenant;
import co.cantera.tenants.TestDatabase;
import co.cantera.tenants.provisioning.TenantIndexes.Index;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class TenantIndexesTest {

    private static final Index SIZE = new Index("own_company_size", "company", "(((fields ->> 'size')::numeric))");
    private static final Index ZONE = new Index("own_company_zone", "company", "((fields ->> 'zone'))");

    private static final UUID COMPANY = UUID.randomUUID();

    private final TestDatabase database = TestDatabase.fresh();
    private final Tenant one = database.tenant("primero");
    private final Tenant other = database.tenant("segundo");
    private final TenantIndexes indexes = new TenantIndexes(database.access);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void makesWhatIsWantedAndDropsWhatIsNot() {
        assertThat(indexes.settle(one.schema(), "own_", List.of(SIZE))).isTrue();
        assertThat(of(one)).containsExactly("own_company_size");

        assertThat(indexes.settle(one.schema(), "own_", List.of(SIZE, ZONE))).isTrue();
        assertThat(of(one)).containsExactly("own_company_size", "own_company_zone");
        assertThat(of(other)).isEmpty();

        assertThat(indexes.settle(one.schema(), "own_", List.of(ZONE))).isTrue();
        assertThat(of(one)).containsExactly("own_company_zone");
    }

    @Test
    void makesAgainWhatWasBrokenOff() {
        company("\"many\"");
        assertThatThrownBy(() -> indexes.settle(one.schema(), "own_", List.of(SIZE)))
                .isInstanceOf(DataAccessException.class);
        assertThat(isWhole("own_company_size")).isFalse();

        company("3");
        assertThat(indexes.settle(one.schema(), "own_", List.of(SIZE))).isTrue();
        assertThat(isWhole("own_company_size")).isTrue();
    }

    @Test
    void leavesATenantToWhoeverIsAtIt() throws SQLException {
        try (Connection busy = database.access.owner().getConnection();
                var lock = busy.prepareStatement("select pg_advisory_lock(hashtextextended('indexes ' || ?, 0))")) {
            lock.setString(1, one.schema().name());
            lock.execute();
            assertThat(indexes.settle(one.schema(), "own_", List.of(SIZE))).isFalse();
            assertThat(indexes.settle(other.schema(), "own_", List.of(SIZE))).isTrue();
        }
        assertThat(of(one)).isEmpty();
    }

    @Test
    void takesNoNameThatIsMore() {
        assertThatThrownBy(() -> new Index("own; drop table deal", "deal", "(id)"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Index("own", "deal, person", "(id)")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The only company of the first tenant, of this size. */
    private void company(String size) {
        int saved = database.inside(
                one,
                jdbc -> jdbc.update(
                        "insert into company (id, name, fields) values ('%s', 'Uno', '{\"size\": %s}') on conflict (id) do update set fields = excluded.fields"
                                .formatted(COMPANY, size)));
        assertThat(saved).isOne();
    }

    private List<String> of(Tenant tenant) {
        return database.inside(
                tenant,
                jdbc -> jdbc.queryForList(
                        "select indexname from pg_indexes where schemaname = ? and indexname like 'own%' order by 1",
                        String.class, tenant.schema().name()));
    }

    private boolean isWhole(String index) {
        return database.inside(
                        one,
                        jdbc -> jdbc.queryForList(
                                "select indisvalid from pg_index where indexrelid = ?::regclass", Boolean.class, index))
                .getFirst();
    }
}
