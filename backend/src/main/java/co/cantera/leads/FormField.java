package co.cantera.leads;

/** What the public form can ask besides the name. */
public enum FormField {
    COMPANY_NAME,
    PHONE,
    EMAIL,
    CITY,
    SECTOR,
    MESSAGE
}
