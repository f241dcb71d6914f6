package co.cantera.sectors;

import java.util.Locale;

/** A text in both languages. */
public record Words(String es, String en) {

    /** The text in one of them. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : es;
    }
}
