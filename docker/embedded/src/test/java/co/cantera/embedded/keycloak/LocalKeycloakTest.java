package co.cantera.embedded.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.embedded.FreePort;
import co.cantera.embedded.RunningProcess;
import co.cantera.embedded.postgres.LocalPostgres;
import co.cantera.embedded.postgres.TestPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class LocalKeycloakTest {

    @TempDir
    Path folder;

    @AfterEach
    void stopServer() throws IOException {
        LocalKeycloak.stop(folder);
    }

    @Test
    void importsTheRealmAndIsAdoptedUntilItsSettingsChange() throws Exception {
        KeycloakSettings settings = settings("First name");
        LocalKeycloak keycloak = LocalKeycloak.start(settings, System.out::println);
        long first = process();

        assertThat(get(loginPage(keycloak))).contains("sample-theme", "First name");

        LocalKeycloak.start(settings, System.out::println);
        assertThat(process()).isEqualTo(first);

        LocalKeycloak.start(settings("Second name"), System.out::println);
        assertThat(process()).isNotEqualTo(first);
    }

    private long process() throws IOException {
        return RunningProcess.find(folder.resolve("process")).orElseThrow().pid();
    }

    private KeycloakSettings settings(String name) throws Exception {
        int port = FreePort.any();
        return new KeycloakSettings(
                Path.of(System.getProperty("keycloak.archive")),
                folder,
                folder.resolve("keycloak.log"),
                URI.create("http://localhost:" + port),
                port,
                FreePort.any(),
                database(),
                Path.of("src/test/resources/themes").toAbsolutePath(),
                Path.of("src/test/resources/realm.json"),
                Map.of("SAMPLE_NAME", name),
                List.of());
    }

    private static KeycloakDatabase database() throws Exception {
        LocalPostgres server = TestPostgres.server();
        server.createDatabase("keycloak");
        server.run("keycloak", """
                do $$ begin
                  if not exists (select from pg_roles where rolname = 'keycloak') then
                    create role keycloak login password 'secret';
                  end if;
                end $$;
                alter database keycloak owner to keycloak
                """);
        return new KeycloakDatabase(server.url("keycloak"), "keycloak", "secret");
    }

    private static URI loginPage(LocalKeycloak keycloak) {
        String realm = keycloak.address() + "/realms/sample";
        return URI.create(realm
                + "/protocol/openid-connect/auth?client_id=account-console&response_type=code&scope=openid"
                + "&redirect_uri=" + realm + "/account/&code_challenge_method=S256&code_challenge=" + "c".repeat(43));
    }

    private static String get(URI address) throws Exception {
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
