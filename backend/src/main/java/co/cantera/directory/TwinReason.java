package co.cantera.directory;

/** What two records have in common that are likely the same; the surest first. */
enum TwinReason {
    TAX_ID,
    PHONE,
    EMAIL,
    NAME
}
