package co.cantera.leads;

/** How the first answer to a lead stands. */
enum ResponseState {
    ON_TIME,
    DUE_SOON,
    LATE,
    ANSWERED,
    ANSWERED_LATE,
    NONE
}
