package co.cantera.tenants.signup;

/** The accounts that sign-ups make. */
@FunctionalInterface
public interface SignUpAccounts {

    /** Removes the account with its person and sessions if this very sign-up made it; nothing happens where there is none. */
    void remove(SignUp signUp);
}
