package co.cantera.directory;

/** What companies are grouped by. */
enum CompanyGroupField {
    OWNER,
    TEAM,
    SECTOR,
    CITY
}
