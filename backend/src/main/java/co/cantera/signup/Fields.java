package co.cantera.signup;

import co.cantera.shared.http.RefusedRequest;
import co.cantera.shared.text.EmailAddress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into the sign-up's forms, or says what is wrong with it. */
final class Fields {

    private static final int MAX_PASSWORD = 200;

    private Fields() {}

    static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    static String email(@Nullable String value) {
        String email = text(value);
        if (!EmailAddress.looksRight(email)) {
            throw RefusedRequest.field("email", "invalidEmail");
        }
        return email;
    }

    /** A name of people or companies: one line, at most so long. */
    static String name(String path, @Nullable String value, int max) {
        String name = text(value).replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw RefusedRequest.field(path, "required");
        }
        if (name.length() > max) {
            throw RefusedRequest.field(path, "tooLong");
        }
        return name;
    }

    /** As it was typed, blanks included. */
    static String required(String path, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw RefusedRequest.field(path, "required");
        }
        if (value.length() > MAX_PASSWORD) {
            throw RefusedRequest.field(path, "tooLong");
        }
        return value;
    }
}
