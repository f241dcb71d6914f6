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

    /** Whether it is text of any length and form. */
    boolean isText() {
        return switch (this) {
            case TEXT, LONG_TEXT, LINK, EMAIL, PHONE -> true;
            case NUMBER, MONEY, DATE, CHOICE, MULTI_CHOICE, YES_NO, COMPANY, PERSON, MEMBER -> false;
        };
    }

    /** Whether it can be asked for by parts or ranges; what is only the same or not is found quickly always. */
    boolean hasParts() {
        return isText() || this == NUMBER || this == MONEY || this == DATE;
    }

    /** Whether other fields can depend on its values. */
    boolean canDecide() {
        return hasOptions() || this == YES_NO;
    }
}
