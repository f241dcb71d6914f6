package co.cantera.shared.search;

/** What can be searched, in the order in which results are shown. */
public enum SearchKind {
    COMPANY,
    PERSON,
    DEAL,
    LEAD
}
