package co.cantera.members;

/** Where a member stands. */
public enum MemberState {
    INVITED,
    ACTIVE,
    INACTIVE
}
