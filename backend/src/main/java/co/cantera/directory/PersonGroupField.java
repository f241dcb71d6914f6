package co.cantera.directory;

/** What people are grouped by. */
enum PersonGroupField {
    OWNER,
    TEAM,
    COMPANY,
    CITY
}
