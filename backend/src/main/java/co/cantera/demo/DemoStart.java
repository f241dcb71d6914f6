package co.cantera.demo;

import co.cantera.demo.book.Words;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Completes the demo tenants before the application says that it is ready, so that whoever reads the sign-ins can use them. */
@Component
@Profile("local")
@EnableConfigurationProperties(DemoProperties.class)
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoFiles files;
    private final DemoTenants tenants;
    private final DemoProperties properties;

    DemoStart(DemoFiles files, DemoTenants tenants, DemoProperties properties) {
        this.files = files;
        this.tenants = tenants;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String password = properties.password();
        if (password == null) {
            return;
        }
        long began = System.nanoTime();
        Words words = files.words();
        try {
            List<String> made = files.tenants().stream()
                    .filter(plan -> tenants.complete(plan, words, password))
                    .map(DemoTenant::slug)
                    .toList();
            LOG.info("Demo tenants complete in {} ms, made now: {}", (System.nanoTime() - began) / 1_000_000, made);
        } catch (RestClientException e) {
            LOG.warn("The demo tenants are completed at the next start: Keycloak does not answer", e);
        }
    }
}
