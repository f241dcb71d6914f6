package co.cantera.signon;

import co.cantera.embedded.FreePort;
import co.cantera.platform.IdentityProvider;
import co.cantera.platform.TestPlatform;
import co.cantera.shared.access.Access;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.servlet.GraphQlWebMvcAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The modules that let people in, with a page behind them that tells whom they let in. */
@EnableAutoConfiguration(exclude = {GraphQlAutoConfiguration.class, GraphQlWebMvcAutoConfiguration.class})
@ComponentScan({"co.cantera.signon", "co.cantera.web", "co.cantera.shared.http", "co.cantera.shared.signals"})
@ConfigurationPropertiesScan({"co.cantera.signon", "co.cantera.shared.http"})
@Import({TestPlatform.class, SignOnApplication.Behind.class})
class SignOnApplication {

    static final IdentityProvider PROVIDER = new IdentityProvider();
    private static final int PORT = port();
    static final String ORIGIN = "http://localhost:" + PORT;

    private static int port() {
        try {
            return FreePort.any();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void configure(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        properties.add("spring.threads.virtual.enabled", () -> true);
        properties.add("cantera.base-url", () -> ORIGIN);
        properties.add("cantera.identity.url", PROVIDER::url);
        properties.add("cantera.identity.client-secret", () -> "web");
        properties.add("cantera.identity.admin-secret", () -> "admin");
        properties.add("spring.web.resources.add-mappings", () -> false);
        properties.add("management.server.port", () -> 0);
        properties.add("cantera.control-secret", () -> "control");
        properties.add("management.endpoint.health.validate-group-membership", () -> false);
        properties.add("management.endpoints.web.exposure.include", () -> "health,beans");
    }

    @TestComponent
    @RestController
    static class Behind {

        @PostMapping({"/graphql", "/t/{slug}/api/imports"})
        Map<String, String> whoIsHere() {
            Access access = Access.current();
            return Map.of("tenant", access.slug(), "via", access.via().name());
        }
    }
}
