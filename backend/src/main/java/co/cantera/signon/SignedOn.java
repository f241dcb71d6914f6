package co.cantera.signon;

/** A person has come back from Keycloak, and a session has begun. */
public record SignedOn(String email) {}
