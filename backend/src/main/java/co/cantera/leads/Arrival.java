package co.cantera.leads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came in by the public form.
 *
 * @param key made with the form that was filled in; the same one again is the same lead
 */
public record Arrival(
        String name,
        @Nullable String companyName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String city,
        @Nullable String sector,
        @Nullable String message,
        Utm utm,
        @Nullable String referrer,
        String source,
        String key,
        Agreement agreement) {

    /**
     * What that person has agreed to.
     *
     * @param text as it was shown
     * @param address where the request came from, of which only a hash is kept
     */
    public record Agreement(
            String text,
            int version,
            String language,
            String address,
            @Nullable String browser) {}

    List<String> phones() {
        return phone == null ? List.of() : List.of(phone);
    }

    List<String> emails() {
        return email == null ? List.of() : List.of(email);
    }
}
