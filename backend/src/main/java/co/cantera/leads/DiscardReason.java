package co.cantera.leads;

/** Why a lead was put aside. */
enum DiscardReason {
    UNREACHABLE,
    NOT_INTERESTED,
    NO_FIT,
    NO_BUDGET,
    DUPLICATE,
    SPAM,
    OTHER
}
