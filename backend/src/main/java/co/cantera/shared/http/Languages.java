package co.cantera.shared.http;

import co.cantera.shared.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** In which language a request is answered. */
public final class Languages {

    private static final String CHOSEN = Languages.class.getName();

    private Languages() {}

    /** Says that the rest of the request is answered in this language, since its person has chosen it. */
    public static void choose(HttpServletRequest request, Locale language) {
        request.setAttribute(CHOSEN, language);
    }

    /** The person's language, else the first one that the browser accepts and we have, else Spanish. */
    public static Locale of(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Locale chosen) {
            return chosen;
        }
        if (request.getHeader("Accept-Language") != null) {
            for (Locale accepted : Collections.list(request.getLocales())) {
                if (accepted.getLanguage().equals("es")
                        || accepted.getLanguage().equals("en")) {
                    return Texts.language(accepted.toLanguageTag());
                }
            }
        }
        return Texts.SPANISH;
    }
}
