package co.cantera.local;

import java.util.Locale;

/** The services that listen on a port nobody chose; it stays the same over restarts. */
enum InnerPort {
    POSTGRES,
    KEYCLOAK,
    KEYCLOAK_MANAGEMENT,
    MANAGEMENT,
    APPLICATION,
    SMTP,
    MAILS;

    String key() {
        return "port." + name().toLowerCase(Locale.ROOT);
    }
}
