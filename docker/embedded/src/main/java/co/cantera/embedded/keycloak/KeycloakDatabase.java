package co.cantera.embedded.keycloak;

/** The PostgreSQL database of a server. */
public record KeycloakDatabase(String url, String user, String password) {}
