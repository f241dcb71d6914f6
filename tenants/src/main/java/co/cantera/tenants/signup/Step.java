package co.cantera.tenants.signup;

/** What a sign-up has done last; the names stand in {@code platform.sign_up.step}. */
public enum Step {
    /** A code is on its way to the address. */
    CODE_SENT,
    /** The address is proven; nothing else exists. */
    PROVEN,
    /** An account is being made; whether it was made is not known, and nobody has been told of it. */
    ACCOUNT,
    /** The account exists. */
    ACCOUNT_READY,
    /** The tenant's row and schema exist, and the slug is taken. */
    RESERVED,
    /** The organization exists at the identity provider. */
    ORGANIZATION,
    /** The person is a member of the organization and of the tenant, which has its first content. */
    MEMBERSHIP,
    /** The tenant is in use. */
    ACTIVE,
    /** A step failed for good, and what the sign-up made is being removed. */
    UNDOING
}
