package co.cantera.embedded.keycloak;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a server needs to know.
 *
 * @param archive the distribution, {@code keycloak-quarkus-dist-<version>.tar.gz}
 * @param folder holds the server's own files
 * @param log where its output is appended
 * @param hostname the address as browsers see it
 * @param port for browsers and the application, on 127.0.0.1
 * @param managementPort for health and metrics, on 127.0.0.1
 * @param themes a folder of themes
 * @param realm imported unless a realm of its name exists; its placeholders are filled from the environment
 * @param environment variables of the server's process, secrets included
 * @param options further options of {@code start}
 */
public record KeycloakSettings(
        Path archive,
        Path folder,
        Path log,
        URI hostname,
        int port,
        int managementPort,
        KeycloakDatabase database,
        Path themes,
        Path realm,
        Map<String, String> environment,
        List<String> options) {}
