package co.cantera.imports.values;

/** What can be wrong with a row or a cell. The names are stable: messages and stored reports use them. */
public enum ProblemCode {
    /** The row has more cells than the header. */
    TOO_MANY_CELLS(Severity.ROW_REFUSED),
    /** Nothing in the row can serve as the record's name. */
    NAME_MISSING(Severity.ROW_REFUSED),
    NUMBER_UNREADABLE(Severity.ROW_REFUSED),
    NUMBER_SHORTENED(Severity.ROW_REFUSED),
    NUMBER_ABBREVIATED(Severity.ROW_REFUSED),
    DATE_UNREADABLE(Severity.ROW_REFUSED),
    DATE_IMPROBABLE(Severity.ROW_REFUSED),
    TAX_ID_LENGTH(Severity.ROW_REFUSED),
    TAX_ID_FORM(Severity.ROW_REFUSED),
    TAX_ID_PREFIX(Severity.ROW_REFUSED),
    /** First argument: the number as it would be right. */
    TAX_ID_CHECK_DIGIT(Severity.ROW_REFUSED),
    TEXT_TOO_LONG(Severity.ROW_REFUSED),
    /** The row says in two places that the deal was won and that it was lost. */
    OUTCOME_CONTRADICTS(Severity.ROW_REFUSED),
    TAX_ID_DOUBTFUL(Severity.VALUE_DOUBTED),
    TAX_ID_WORD(Severity.VALUE_DOUBTED),
    BROKEN_CHARACTER(Severity.VALUE_DOUBTED),
    CURRENCY_UNKNOWN(Severity.CELL_SET_ASIDE),
    PERCENT_OUT_OF_RANGE(Severity.CELL_SET_ASIDE),
    EMAIL_UNREADABLE(Severity.CELL_SET_ASIDE),
    PHONE_UNREADABLE(Severity.CELL_SET_ASIDE),
    PHONE_AREA_UNKNOWN(Severity.CELL_SET_ASIDE),
    WEBSITE_UNREADABLE(Severity.CELL_SET_ASIDE),
    COUNTRY_UNKNOWN(Severity.CELL_SET_ASIDE),
    YES_NO_UNREADABLE(Severity.CELL_SET_ASIDE),
    /** First argument: the label of the field that has no such option. */
    OPTION_UNKNOWN(Severity.CELL_SET_ASIDE),
    SPREADSHEET_ERROR(Severity.CELL_SET_ASIDE);

    /** What a problem does to the row. */
    public enum Severity {
        /** The row is not imported. */
        ROW_REFUSED,
        /** The row is imported; the cell's text is kept under its header, not in the field. */
        CELL_SET_ASIDE,
        /** The row and the value are imported; somebody should look at it. */
        VALUE_DOUBTED
    }

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
