package co.cantera.imports.values;

/** What was mended in a cell without asking. The names are stable: messages and stored reports use them. */
public enum RepairCode {
    PHONE_APOSTROPHE_REMOVED,
    PHONE_COUNTRY_ADDED,
    PHONE_AREA_ADDED,
    PHONE_OLD_PREFIX_REMOVED,
    TAX_ID_CHECK_DIGIT_ADDED,
    WEBSITE_COMPLETED,
    /** Text that another program had read in the wrong encoding. */
    ENCODING_MENDED,
    /** A remark in brackets behind a number, a date or an address. */
    REMARK_REMOVED,
    /** The row repeats the header. */
    HEADER_REPEATED,
    /** The row adds up others. */
    TOTAL_LEFT_OUT,
    /** The row is a remark on the table. */
    REMARK_LEFT_OUT,
    /** The cell held several values; the first one went into the field, the whole text is kept under its header. */
    FIRST_OF_SEVERAL
}
