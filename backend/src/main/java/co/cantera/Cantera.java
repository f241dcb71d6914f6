package co.cantera;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The application: a GraphQL backend for many tenants that also serves the front end's files. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Cantera {

    public static void main(String[] args) {
        SpringApplication.run(Cantera.class, args);
    }
}
