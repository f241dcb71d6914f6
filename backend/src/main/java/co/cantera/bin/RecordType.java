package co.cantera.bin;

import java.util.Locale;

/** The kinds of records that can be taken back. */
enum RecordType {
    DEAL,
    COMPANY,
    PERSON,
    LEAD;

    static RecordType of(String prefix) {
        return valueOf(prefix.toUpperCase(Locale.ROOT));
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
