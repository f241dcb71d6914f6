package co.cantera.fields;

import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.graph.Given;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.latam.Phone;
import co.cantera.shared.latam.Phones;
import co.cantera.shared.text.EmailAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what was given for one field into what is stored, and says what is wrong with it. */
final class FieldEntry {

    private static final int LINE = 200;
    private static final int PAGES = 10_000;
    private static final int LONGEST_LINK = 500;

    private final CustomField field;
    private final @Nullable Object before;
    private final InputChecks checks;

    /** @param before what is stored now; an option that was retired meanwhile may stay */
    FieldEntry(CustomField field, @Nullable Object before, InputChecks checks) {
        this.field = field;
        this.before = before;
        this.checks = checks;
    }

    /** What is to be stored; null when the field is emptied or the value was refused. */
    @Nullable
    Object stored(FieldValueInput given, String country, List<ReferenceSource> sources) {
        return switch (field.kind()) {
            case TEXT -> line(given.text(), LINE);
            case LONG_TEXT -> line(given.text(), PAGES);
            case LINK -> link(line(given.text(), LONGEST_LINK));
            case EMAIL -> email(line(given.text(), LINE));
            case PHONE -> phone(line(given.text(), LINE), country);
            case NUMBER -> present(given.number());
            case MONEY ->
                given.money() == null
                        ? wrongKind()
                        : Map.of(
                                "amount", given.money().amount(),
                                "currency", given.money().currency());
            case DATE -> given.date() == null ? wrongKind() : given.date().toString();
            case CHOICE -> option(given.option());
            case MULTI_CHOICE -> options(given.options());
            case YES_NO -> present(given.yes());
            case COMPANY, PERSON, MEMBER -> reference(given.reference(), sources);
        };
    }

    private @Nullable Object present(@Nullable Object value) {
        return value == null ? wrongKind() : value;
    }

    private @Nullable Object wrongKind() {
        return refuse("wrongKind");
    }

    private @Nullable String refuse(String code) {
        checks.refuse(field.path(), code);
        return null;
    }

    private @Nullable String line(@Nullable String text, int longest) {
        if (text == null) {
            return refuse("wrongKind");
        }
        checks.atMost(longest, field.path(), text.strip());
        return Given.trimmed(text);
    }

    private @Nullable String link(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String address = text.contains("://") ? text : "https://" + text;
        try {
            URI uri = new URI(address);
            boolean web = List.of("http", "https")
                    .contains(Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT));
            return web && uri.getHost() != null && uri.getHost().contains(".") ? address : refuse("link");
        } catch (URISyntaxException e) {
            return refuse("link");
        }
    }

    private @Nullable String email(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String address = text.toLowerCase(Locale.ROOT);
        return EmailAddress.looksRight(address) ? address : refuse("email");
    }

    private @Nullable String phone(@Nullable String text, String country) {
        if (text == null) {
            return null;
        }
        return switch (Phones.parse(country, text, null)) {
            case Phone.Valid valid -> valid.e164();
            case Phone.Wrong wrong -> refuse("phone");
        };
    }

    private @Nullable Object option(@Nullable String key) {
        if (key == null) {
            return wrongKind();
        }
        return isOffered(key) ? key : refuse("unknown");
    }

    private @Nullable Object options(@Nullable List<String> keys) {
        if (keys == null) {
            return wrongKind();
        }
        if (!keys.stream().allMatch(this::isOffered)) {
            return refuse("unknown");
        }
        List<String> chosen = field.options().stream()
                .map(FieldOption::key)
                .filter(keys::contains)
                .toList();
        return chosen.isEmpty() ? null : chosen;
    }

    private boolean isOffered(String key) {
        FieldOption option = field.option(key);
        boolean held = key.equals(before) || before instanceof List<?> list && list.contains(key);
        return option != null && (!option.retired() || held);
    }

    private @Nullable Object reference(@Nullable String id, List<ReferenceSource> sources) {
        if (id == null) {
            return wrongKind();
        }
        if (id.equals(before)) {
            return id;
        }
        CustomFields row = new CustomFields(Map.of(field.key(), id));
        Reference found = new References(sources, () -> List.of(field), List.of(row)).find(field.kind(), id);
        return found != null && found.viewerCanOpen() ? id : refuse("unknown");
    }
}
