package co.cantera.shared.latam;

/** What was done to a telephone number so that it could be read; told to the person, never asked. */
public enum PhoneRepair {
    /** An apostrophe that a spreadsheet put before the plus sign was taken away. */
    APOSTROPHE_REMOVED,
    /** The prefix of the country was added. */
    COUNTRY_ADDED,
    /** The area code was added from the city, or the 60 that comes before it since 2021. */
    AREA_ADDED,
    /** A trunk prefix that is no longer dialled, such as 03 or 031, was taken away. */
    OLD_PREFIX_REMOVED
}
