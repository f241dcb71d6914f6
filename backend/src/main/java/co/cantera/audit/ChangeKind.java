package co.cantera.audit;

/** What kind of thing happened to a record. */
public enum ChangeKind {
    CREATED,
    UPDATED,
    MOVED,
    WON,
    LOST,
    REOPENED,
    DELETED,
    RESTORED,
    CONTACTED,
    QUALIFIED,
    DISCARDED,
    CONVERTED
}
