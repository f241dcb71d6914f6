package co.cantera.deals;

/** What deals are grouped by. */
enum DealGroupField {
    STAGE,
    PIPELINE,
    STATUS,
    OWNER,
    TEAM,
    COMPANY,
    SOURCE,
    CLOSE_MONTH
}
