package co.cantera.views;

/** What the rows of a list are. */
enum ListObject {
    DEAL,
    COMPANY,
    PERSON,
    LEAD
}
