package co.cantera.shared.access;

/** What a person may do in a tenant; the same names stand in Keycloak, in {@code platform.membership} and in the API. */
public enum Role {
    REP,
    MANAGER,
    TENANT_ADMIN,
    CONSULTANT
}
