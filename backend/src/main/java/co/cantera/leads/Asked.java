package co.cantera.leads;

/** Whether the public form asks for something. */
public enum Asked {
    HIDDEN,
    OPTIONAL,
    REQUIRED
}
