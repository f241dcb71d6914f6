package co.cantera.shared.latam;

import java.util.List;

/** What a text says when it is read as a telephone number. */
public sealed interface Phone {

    /**
     * @param e164 e.g. +573001234567
     * @param extension digits, empty without one
     * @param mobile whether it can be a mobile line, and so have WhatsApp
     * @param display as people of its country write it, e.g. 300 123 4567
     * @param repairs what had to be added or taken away to read it
     */
    record Valid(String e164, String extension, boolean mobile, String display, List<PhoneRepair> repairs)
            implements Phone {}

    /** A text that is no number one could call. */
    record Wrong(Fault fault) implements Phone {}

    /** Why a text is no telephone number. */
    enum Fault {
        EMPTY,
        /** Seven digits of the numbering before 2021, and no city that tells their area code. */
        AREA_UNKNOWN,
        IMPOSSIBLE
    }
}
