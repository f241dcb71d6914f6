package co.cantera.imports.values;

/** How the cells of a target field are to be understood. */
public enum ValueKind {
    TEXT,
    LONG_TEXT,
    /** The name or number of another record. */
    REFERENCE,
    EMAIL,
    PHONE,
    /** E-mail addresses, any number of them. */
    EMAILS,
    /** Telephone numbers, any number of them. */
    PHONES,
    WEBSITE,
    TAX_ID,
    COUNT,
    PERCENT,
    MONEY,
    CURRENCY,
    DATE,
    /** A stage or status by name. */
    STAGE,
    /** Won or lost by name, or yes for won. */
    RESULT,
    COUNTRY,
    YES_NO,
    /** Options of a company's own field by their labels. */
    CHOICE,
    /** A city by name. */
    PLACE;

    /** Whether it depends on how numbers are written. */
    public boolean isNumber() {
        return this == COUNT || this == PERCENT || this == MONEY;
    }
}
