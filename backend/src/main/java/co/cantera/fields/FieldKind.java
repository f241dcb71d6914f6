package co.cantera.fields;

/** What a custom field holds; it never changes, since the values of all records depend on it. */
public enum FieldKind {
    TEXT,
    LONG_TEXT,
    NUMBER,
    MONEY,
    DATE,
    CHOICE,
    MULTI_CHOICE,
    YES_NO,
    LINK,
    EMAIL,
    PHONE,
    COMPANY,
    PERSON,
    MEMBER;

    /** Whether its values are chosen from options. */
    public boolean hasOptions() {
        return this == CHOICE || this == MULTI_CHOICE;
    }

    /** Whether other fields can depend on its values. */
    boolean canDecide() {
        return hasOptions() || this == YES_NO;
    }
}
