package co.cantera.tenants.signup;

/** How a sign-up stands after an attempt to complete it. */
public enum Outcome {
    /** The tenant is in use. */
    ACTIVE,
    /** Somebody was faster; nothing is left, another slug may be tried. */
    SLUG_TAKEN,
    /** It cannot be done; nothing is left. */
    REFUSED,
    /** It goes on by itself: something does not answer, or somebody else is at it. */
    PENDING
}
