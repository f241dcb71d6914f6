package co.cantera.imports;

/** What becomes, or became, of a record when its import is taken back. */
enum TraceFate {
    /** It was made and goes. */
    DELETED,
    /** It was changed and gets its values from before. */
    RESTORED,
    /** Somebody changed it since: it stays. */
    EDITED,
    /** Something that came from elsewhere points to it: it stays. */
    LINKED,
    /** It was deleted or merged since: there is nothing to take back. */
    GONE;

    boolean isKept() {
        return this == EDITED || this == LINKED || this == GONE;
    }
}
