package co.cantera.shared.graph;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** Reads the fields of an update: what was left out stays, null empties. */
public final class Given {

    private Given() {}

    /** The given value, null when it empties the field, the one before when it was left out. */
    public static <T> @Nullable T or(ArgumentValue<T> given, @Nullable T before) {
        return given.isOmitted() ? before : given.value();
    }

    /** Like {@link #or} for a text, whose outer blanks do not count and which is empty when nothing is left. */
    public static @Nullable String text(ArgumentValue<String> given, @Nullable String before) {
        return given.isOmitted() ? before : trimmed(given.value());
    }

    /** A text without outer blanks, null when nothing is left. */
    public static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A code in upper case, null when there is none. */
    public static @Nullable String code(@Nullable String text) {
        String trimmed = trimmed(text);
        return trimmed == null ? null : trimmed.toUpperCase(Locale.ROOT);
    }
}
