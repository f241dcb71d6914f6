package co.cantera.directory;

import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.latam.Phone;
import co.cantera.shared.latam.Phones;
import co.cantera.shared.latam.TaxId;
import co.cantera.shared.latam.TaxIds;
import co.cantera.shared.text.EmailAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads telephone numbers, e-mail addresses and tax numbers as people write them, and says which ones cannot be right. */
public final class ContactChecks {

    private static final int MAX = 20;

    private final InputChecks checks;
    private final String country;

    /** @param country where numbers without a prefix lie */
    public ContactChecks(InputChecks checks, String country) {
        this.checks = checks;
        this.country = country;
    }

    /** The numbers in E.164, each once. */
    public List<String> phones(@Nullable List<String> texts, @Nullable String city) {
        Set<String> numbers = new LinkedHashSet<>();
        List<String> given = bounded("phones", texts);
        for (int i = 0; i < given.size(); i++) {
            switch (Phones.parse(country, given.get(i), city)) {
                case Phone.Valid valid -> numbers.add(valid.e164());
                case Phone.Wrong wrong -> checks.refuse("phones." + i, "phone");
            }
        }
        return List.copyOf(numbers);
    }

    /** The addresses in lower case, each once. */
    public List<String> emails(@Nullable List<String> texts) {
        Set<String> addresses = new LinkedHashSet<>();
        List<String> given = bounded("emails", texts);
        for (int i = 0; i < given.size(); i++) {
            String address = given.get(i).strip().toLowerCase(Locale.ROOT);
            if (!EmailAddress.looksRight(address)) {
                checks.refuse("emails." + i, "email");
            }
            addresses.add(address);
        }
        return List.copyOf(addresses);
    }

    /** The tax number, null when there is none; a wrong one is refused with the right one as a hint. */
    @Nullable
    TaxNumber taxId(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return switch (TaxIds.parse(country, text)) {
            case TaxId.Valid valid -> new TaxNumber(valid.number(), valid.display());
            case TaxId.Doubtful doubtful -> new TaxNumber(doubtful.number(), doubtful.display());
            case TaxId.Wrong wrong -> {
                checks.refuse("taxId", "taxId", wrong.hint() == null ? "" : wrong.hint());
                yield null;
            }
        };
    }

    /** A tax number without its check digit, and as people write it. */
    record TaxNumber(String number, String display) {}

    private List<String> bounded(String path, @Nullable List<String> texts) {
        if (texts == null) {
            return List.of();
        }
        if (texts.size() > MAX) {
            checks.refuse(path, "tooMany", MAX);
            return List.of();
        }
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }
}
