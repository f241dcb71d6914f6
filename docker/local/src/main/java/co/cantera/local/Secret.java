package co.cantera.local;

import java.util.Locale;

/** Passwords made once for each data folder. */
enum Secret {
    APP,
    PROVISIONER,
    KEYCLOAK_DATABASE,
    KEYCLOAK_ADMIN,
    CLIENT,
    ADMIN,
    API,
    CONTROL,
    DEMO;

    String key() {
        return "secret." + name().toLowerCase(Locale.ROOT);
    }

    /** People type the demo password. */
    int length() {
        return this == DEMO ? 14 : 32;
    }
}
