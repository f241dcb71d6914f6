package co.cantera.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What the launcher takes from the checkout that it was built in. */
record Checkout(Path root) {

    static Checkout current() {
        return new Checkout(Path.of(System.getProperty("cantera.checkout", ""))
                .toAbsolutePath()
                .normalize());
    }

    Path defaultData() {
        return root.resolve(".cantera");
    }

    Path realm() {
        return root.resolve("docker/keycloak/realm.json");
    }

    Path themes() {
        return root.resolve("docker/keycloak/themes");
    }

    /** The application as Spring Boot's executable jar. */
    Path application() throws IOException {
        try (var jars = Files.newDirectoryStream(root.resolve("backend/target"), "cantera-backend-*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        }
        throw new IOException("The application has not been built");
    }

    Path keycloakArchive() throws IOException {
        var properties = new Properties();
        try (var content = Resources.open("launcher.properties")) {
            properties.load(content);
        }
        return Path.of(properties.getProperty("keycloak.archive"));
    }
}
