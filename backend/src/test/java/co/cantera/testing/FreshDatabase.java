package co.cantera.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.cantera.embedded.postgres.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

/** Gives the application under test a database where the superuser has done its part and nobody else. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PASSWORD = "secret";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties()));
    }

    /** What a node on a new database of its own is started with. */
    public static Map<String, Object> properties() {
        try {
            String database = TestPostgres.freshDatabase();
            TestPostgres.server().run(database, bootstrap());
            return Map.of(
                    "cantera.database.url",
                    TestPostgres.server().url(database),
                    "cantera.database.app-password",
                    PASSWORD,
                    "cantera.database.provisioner-password",
                    PASSWORD,
                    // contexts that rest keep theirs, and one server has a hundred
                    "cantera.database.connections",
                    "6",
                    "cantera.identity.client-secret",
                    PASSWORD,
                    "cantera.identity.admin-secret",
                    PASSWORD,
                    "cantera.files.folder",
                    folder());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bootstrap() throws IOException {
        return new ClassPathResource("db/server/bootstrap.sql")
                .getContentAsString(UTF_8)
                .replace("${app_password}", PASSWORD)
                .replace("${provisioner_password}", PASSWORD)
                .replace("${keycloak_password}", PASSWORD);
    }

    private static String folder() {
        try {
            Path folder = Files.createTempDirectory("cantera-files");
            folder.toFile().deleteOnExit();
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
