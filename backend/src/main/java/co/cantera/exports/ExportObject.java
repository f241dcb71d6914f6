package co.cantera.exports;

/** What the rows of an export are. */
enum ExportObject {
    DEAL,
    COMPANY,
    PERSON,
    LEAD
}
