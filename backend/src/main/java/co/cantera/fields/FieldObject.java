package co.cantera.fields;

/** What kind of record has fields of its tenant's own. */
public enum FieldObject {
    COMPANY,
    PERSON,
    DEAL,
    LEAD
}
