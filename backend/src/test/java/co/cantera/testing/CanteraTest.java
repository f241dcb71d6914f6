package co.cantera.testing;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs the whole application on a free port with a database of its own.
 *
 * <p>Tests of one run share it, with every helper of this package: a test with other beans or properties costs one more
 * application that rests with its connections until the run ends.
 */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "logging.structured.format.console="})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TwoTenants.class, Api.class, FieldApi.class, ImportApi.class, ExportApi.class, StatementCount.class})
public @interface CanteraTest {}
