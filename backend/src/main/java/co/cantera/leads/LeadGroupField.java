package co.cantera.leads;

/** What leads are grouped by. */
enum LeadGroupField {
    STATUS,
    OWNER,
    SOURCE,
    CITY,
    SECTOR
}
