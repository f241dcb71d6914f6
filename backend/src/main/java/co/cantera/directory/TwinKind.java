package co.cantera.directory;

/** Of what likely duplicates are listed. */
enum TwinKind {
    COMPANY,
    PERSON
}
