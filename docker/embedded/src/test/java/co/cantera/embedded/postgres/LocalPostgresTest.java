package co.cantera.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.cantera.embedded.FreePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    Path folder;

    private PostgresSettings settings = new PostgresSettings(Path.of(""), 0, true);

    @BeforeEach
    void chooseSettings() throws IOException {
        settings = new PostgresSettings(folder, FreePort.any(), true);
    }

    @AfterEach
    void stopServer() throws IOException {
        LocalPostgres.stop(settings);
    }

    @Test
    void keepsCommittedRowsWhenTheServerIsKilled() throws Exception {
        var server = LocalPostgres.start(settings);
        server.run("postgres", "create table note (text text); insert into note values ('kept')");
        long killed = kill();

        LocalPostgres restarted = LocalPostgres.start(settings);

        assertThat(query(restarted, "select text from note")).isEqualTo("kept");
        assertThat(postmaster()).isNotEqualTo(killed);
    }

    @Test
    void adoptsARunningServerUnlessItsSettingsChange() throws Exception {
        LocalPostgres.start(settings);
        long first = postmaster();

        LocalPostgres.start(settings);
        assertThat(postmaster()).isEqualTo(first);

        settings = new PostgresSettings(folder, FreePort.any(), true);
        LocalPostgres moved = LocalPostgres.start(settings);
        assertThat(postmaster()).isNotEqualTo(first);
        assertThat(query(moved, "show port")).isEqualTo(Integer.toString(moved.port()));
    }

    @Test
    void survivesCommitsAndSortsAsInColombia() throws Exception {
        LocalPostgres server = LocalPostgres.start(settings);

        assertThat(query(server, "show fsync")).isEqualTo("on");
        assertThat(query(server, "show synchronous_commit")).isEqualTo("on");
        assertThat(query(server, "show server_version")).startsWith("18.");
        assertThat(
                        query(
                                server,
                                "select string_agg(w, ' ' order by w) from unnest('{ola,Zapata,ñandú,nube,árbol,casa}'::text[]) w"))
                .isEqualTo("árbol casa nube ñandú ola Zapata");
        assertThat(query(server, "select lower('ÁÑO')")).isEqualTo("áño");
    }

    @Test
    void refusesWhoDoesNotKnowThePassword() throws Exception {
        LocalPostgres server = LocalPostgres.start(settings);

        assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), "postgres", "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
        assertThat(Files.getPosixFilePermissions(settings.password()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void createsADatabaseOnce() throws Exception {
        LocalPostgres server = LocalPostgres.start(settings);

        server.createDatabase("cantera");
        server.createDatabase("cantera");

        assertThat(query(server, "select count(*) from pg_database where datname = 'cantera'"))
                .isEqualTo("1");
    }

    @Test
    void startsAlthoughAForeignProcessHasTheOldNumber() throws Exception {
        LocalPostgres.start(settings).close();
        Files.writeString(Postmaster.file(settings.data()), """
                %d
                %s
                1
                %d

                127.0.0.1
                1 1
                ready
                """.formatted(
                        ProcessHandle.current().pid(), settings.data(), settings.port()));

        assertThat(query(LocalPostgres.start(settings), "select 1")).isEqualTo("1");
    }

    private long postmaster() throws IOException {
        return Postmaster.alive(settings.data()).orElseThrow().pid();
    }

    private long kill() throws Exception {
        long pid = postmaster();
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        var backends = process.descendants().toList();
        process.destroyForcibly();
        process.onExit().get();
        for (ProcessHandle backend : backends) {
            backend.onExit().get();
        }
        return pid;
    }

    private static String query(LocalPostgres server, String sql) throws SQLException {
        try (var connection = server.superuser("postgres").getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
