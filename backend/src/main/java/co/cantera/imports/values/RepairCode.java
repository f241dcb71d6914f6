package co.cantera.imports.values;

/** What was mended in a cell without asking. The names are stable: messages and stored reports use them. */
public enum RepairCode {
    PHONE_APOSTROPHE_REMOVED,
    PHONE_COUNTRY_ADDED,
    PHONE_AREA_ADDED,
    PHONE_OLD_PREFIX_REMOVED,
    TAX_ID_CHECK_DIGIT_ADDED,
    WEBSITE_COMPLETED,
    /** The cell held several values; the first one went into the field, the whole text is kept under its header. */
    FIRST_OF_SEVERAL
}
