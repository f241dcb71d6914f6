package co.cantera.directory;

/** A field of which one value has to be chosen when two records become one. */
enum MergeField {
    NAME,
    TAX_ID,
    WEBSITE,
    ADDRESS,
    CITY,
    COUNTRY,
    SECTOR,
    PARENT,
    JOB_TITLE,
    COMPANY,
    DESCRIPTION,
    OWNER
}
