package co.cantera.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.cantera.tenants.ServerAccess;
import co.cantera.tenants.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class PlatformMigrationTest {

    @Test
    void isSafeWhenTwoNodesStartTogether() throws Exception {
        ServerAccess access = TestDatabase.bootstrapped();

        var node = CompletableFuture.runAsync(() -> new PlatformMigration(access).run());
        new PlatformMigration(access).run();
        node.get();
        new PlatformMigration(access).run();

        assertThat(new JdbcTemplate(access.app()).queryForObject("select count(*) from platform.tenant", Integer.class))
                .isZero();
        assertThat(new JdbcTemplate(access.owner())
                        .queryForObject(
                                "select count(*) from pg_class where relnamespace = 'platform'::regnamespace"
                                        + " and relowner <> 'cantera_owner'::regrole",
                                Integer.class))
                .isZero();
    }

    @Test
    void refusesADatabaseThatIsNewer(@TempDir Path newer) throws Exception {
        ServerAccess access = TestDatabase.bootstrapped();
        try (var script = PlatformMigration.class.getResourceAsStream("/db/platform/V1__platform.sql")) {
            Files.write(
                    newer.resolve("V1__platform.sql"),
                    Objects.requireNonNull(script).readAllBytes());
        }
        Files.writeString(newer.resolve("V999__later.sql"), "create table later (id int)");
        new PlatformMigration(access, "filesystem:" + newer).run();

        assertThatThrownBy(() -> new PlatformMigration(access).run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("999");
    }
}
