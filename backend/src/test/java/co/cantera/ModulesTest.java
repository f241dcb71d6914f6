package co.cantera;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modulesKeepTheirBorders() {
        ApplicationModules.of(
                        Cantera.class,
                        resideInAnyPackage("co.cantera.schema..", "co.cantera.tenants..", "co.cantera.embedded.."))
                .verify();
    }
}
