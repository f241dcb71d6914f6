package co.cantera.leads;

/** How far the work on a lead has come. */
public enum LeadStatus {
    NEW,
    CONTACTED,
    QUALIFIED,
    DISCARDED,
    CONVERTED;

    /** Whether somebody still works on it. */
    boolean isOpen() {
        return switch (this) {
            case NEW, CONTACTED, QUALIFIED -> true;
            case DISCARDED, CONVERTED -> false;
        };
    }
}
