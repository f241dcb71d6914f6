package co.cantera.shared.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Looks up texts for people by key in {@code messages/<catalogue>_<language>.properties}; a missing key is a bug and fails. */
public final class Texts {

    public static final Locale SPANISH = Locale.of("es");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The text with its {@code {0}} arguments filled in. */
    public static String get(String catalogue, Locale language, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("messages." + catalogue, language, NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, language).format(arguments);
    }

    /** The language of the product that fits a language tag best: {@code en} for English, else Spanish. */
    public static Locale language(String tag) {
        return Locale.ENGLISH.getLanguage().equals(Locale.forLanguageTag(tag).getLanguage()) ? Locale.ENGLISH : SPANISH;
    }
}
