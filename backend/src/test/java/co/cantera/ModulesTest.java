package co.cantera;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modulesKeepTheirBorders() {
        ApplicationModules.of(Cantera.class).verify();
    }
}
