package co.cantera.exports;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The size of a printed page. */
enum Paper {
    LETTER("letter"),
    A4("A4");

    /** Where Letter is in the printers (Unicode CLDR, paperSize). */
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("US", "CA", "MX", "CO", "CL", "VE", "CR", "GT", "NI", "PA", "SV", "DO", "PR", "BO", "BZ", "PH");

    private final String css;

    Paper(String css) {
        this.css = css;
    }

    String css() {
        return css;
    }

    /** The wanted one, else that of the country. */
    static Paper of(@Nullable String wanted, String country) {
        for (Paper paper : values()) {
            if (wanted != null && paper.name().equals(wanted.toUpperCase(Locale.ROOT))) {
                return paper;
            }
        }
        return LETTER_COUNTRIES.contains(country) ? LETTER : A4;
    }
}
