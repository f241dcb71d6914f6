package co.cantera.shared.latam;

import org.jspecify.annotations.Nullable;

/** What a text says when it is read as the tax number of a country. */
public sealed interface TaxId {

    /**
     * A number that passes its country's rule, or one of a country whose rule is not known, kept as it came.
     *
     * @param number without punctuation and without the check digit where the country keeps that apart
     * @param checkDigit empty where the number has none of its own
     * @param display as people of the country write it
     */
    record Valid(String number, String checkDigit, Kind kind, String display) implements TaxId {}

    /** A number that is accepted although something about it is unusual. */
    record Doubtful(String number, String checkDigit, Kind kind, String display, Doubt doubt) implements TaxId {}

    /**
     * A text that cannot be such a number.
     *
     * @param hint the number as it would be right, where only its check digit is wrong
     */
    record Wrong(Fault fault, @Nullable String hint) implements TaxId {}

    /** Whom the number names. */
    enum Kind {
        COMPANY,
        PERSON,
        PUBLIC_BODY,
        /** A number the authority gave for buyers without one of their own. */
        GENERIC,
        UNKNOWN
    }

    /** Why a number is doubtful. */
    enum Doubt {
        /** The check character does not agree, yet such numbers are in real use. */
        CHECK_DIGIT,
        /** The letters form a word that the authority avoids. */
        INCONVENIENT_WORD
    }

    /** Why a text is no such number. */
    enum Fault {
        EMPTY,
        LENGTH,
        FORM,
        PREFIX,
        CHECK_DIGIT
    }
}
