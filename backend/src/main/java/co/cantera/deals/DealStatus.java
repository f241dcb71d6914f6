package co.cantera.deals;

/** Whether a deal is still being worked on. */
public enum DealStatus {
    OPEN,
    WON,
    LOST
}
