package co.cantera.tenants.signup;

/** What a tenant needs at the identity provider belongs to somebody else: no further try will succeed. */
public final class IdentityConflict extends RuntimeException {

    public IdentityConflict(String message) {
        super(message);
    }
}
