package co.cantera.platform;

import co.cantera.embedded.FreePort;
import co.cantera.embedded.keycloak.KeycloakDatabase;
import co.cantera.embedded.keycloak.KeycloakSettings;
import co.cantera.embedded.keycloak.LocalKeycloak;
import co.cantera.embedded.postgres.LocalPostgres;
import co.cantera.embedded.postgres.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A real Keycloak with our realm, stopped with the process. */
public final class TestKeycloak {

    public static final String ADMINISTRATOR = "administrator";
    public static final String SECRET = "secret";

    private TestKeycloak() {}

    public static LocalKeycloak start(int mailPort) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("cantera-keycloak");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder)));
        int port = FreePort.any();
        Path files = Path.of("../docker/keycloak").toAbsolutePath().normalize();
        return LocalKeycloak.start(
                new KeycloakSettings(
                        Path.of(System.getProperty("keycloak.archive")),
                        folder,
                        folder.resolve("keycloak.log"),
                        URI.create("http://localhost:" + port),
                        port,
                        FreePort.any(),
                        database(),
                        files.resolve("themes"),
                        files.resolve("realm.json"),
                        Map.of(
                                "KC_BOOTSTRAP_ADMIN_USERNAME",
                                ADMINISTRATOR,
                                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                                SECRET,
                                "CANTERA_BASE_URL",
                                "http://localhost:1",
                                "CANTERA_BACKEND_URL",
                                "http://localhost:1",
                                "CANTERA_IDENTITY_CLIENT_SECRET",
                                "not yet",
                                "CANTERA_IDENTITY_ADMIN_SECRET",
                                SECRET,
                                "CANTERA_IDENTITY_API_SECRET",
                                SECRET,
                                "CANTERA_MAIL_HOST",
                                "127.0.0.1",
                                "CANTERA_MAIL_PORT",
                                Integer.toString(mailPort),
                                "CANTERA_MAIL_FROM",
                                "cantera@cantera.example"),
                        List.of()),
                System.out::println);
    }

    private static KeycloakDatabase database() throws SQLException {
        LocalPostgres server = TestPostgres.server();
        server.createDatabase("keycloak");
        server.run("keycloak", """
                do $$ begin
                  if not exists (select from pg_roles where rolname = 'keycloak') then
                    create role keycloak;
                  end if;
                end $$;
                alter role keycloak login password 'secret';
                alter database keycloak owner to keycloak
                """);
        return new KeycloakDatabase(server.url("keycloak"), "keycloak", SECRET);
    }

    private static void stop(Path folder) {
        try {
            LocalKeycloak.stop(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
