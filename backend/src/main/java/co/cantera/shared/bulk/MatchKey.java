package co.cantera.shared.bulk;

/** By what the record of a row is known again. A row without it is known by what it was in an import before. */
public enum MatchKey {
    /** By an import before, by the tax number, for companies also by the name: the surest first. */
    AUTOMATIC,
    /** By nothing: what is there already is never changed, and a row of an import before brings nothing new. */
    NONE,
    TAX_ID,
    EMAIL,
    PHONE,
    NAME,
    /** The number in the program that the file comes from. */
    EXTERNAL_ID
}
