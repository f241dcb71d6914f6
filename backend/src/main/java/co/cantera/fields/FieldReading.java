package co.cantera.fields;

import co.cantera.fields.FieldValue.ChoiceValue;
import co.cantera.fields.FieldValue.ChoicesValue;
import co.cantera.fields.FieldValue.DateValue;
import co.cantera.fields.FieldValue.MoneyValue;
import co.cantera.fields.FieldValue.NumberValue;
import co.cantera.fields.FieldValue.ReferenceValue;
import co.cantera.fields.FieldValue.TextValue;
import co.cantera.fields.FieldValue.YesNoValue;
import co.cantera.shared.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what is stored as the kind of its field. What is not of this kind, such as leftovers of an import, counts as nothing. */
final class FieldReading {

    private FieldReading() {}

    static @Nullable FieldValue read(CustomField field, @Nullable Object stored, References references) {
        String key = field.key();
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, LINK, EMAIL, PHONE -> stored instanceof String text ? new TextValue(key, text) : null;
            case NUMBER -> stored instanceof Number number ? new NumberValue(key, decimal(number)) : null;
            case MONEY -> money(key, stored);
            case DATE -> stored instanceof String text ? date(key, text) : null;
            case CHOICE -> choice(field, stored);
            case MULTI_CHOICE -> choices(field, stored);
            case YES_NO -> stored instanceof Boolean yes ? new YesNoValue(key, yes) : null;
            case COMPANY, PERSON, MEMBER -> reference(field, stored, references);
        };
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    }

    private static @Nullable FieldValue money(String key, @Nullable Object stored) {
        return stored instanceof Map<?, ?> map
                        && map.get("amount") instanceof Number amount
                        && map.get("currency") instanceof String currency
                ? new MoneyValue(key, new Money(decimal(amount), currency))
                : null;
    }

    private static @Nullable FieldValue date(String key, String text) {
        try {
            return new DateValue(key, LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable FieldValue choice(CustomField field, @Nullable Object stored) {
        FieldOption option = stored instanceof String key ? field.option(key) : null;
        return option == null ? null : new ChoiceValue(field.key(), option);
    }

    private static @Nullable FieldValue choices(CustomField field, @Nullable Object stored) {
        List<FieldOption> options = stored instanceof List<?> keys
                ? keys.stream()
                        .map(key -> field.option(String.valueOf(key)))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
        return options.isEmpty() ? null : new ChoicesValue(field.key(), options);
    }

    private static @Nullable FieldValue reference(CustomField field, @Nullable Object stored, References references) {
        Reference found = stored instanceof String id ? references.find(field.kind(), id) : null;
        return found == null
                ? null
                : new ReferenceValue(field.key(), String.valueOf(stored), found.name(), found.viewerCanOpen());
    }
}
