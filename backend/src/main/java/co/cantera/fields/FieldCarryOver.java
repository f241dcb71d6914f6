package co.cantera.fields;

import co.cantera.fields.FieldValue.ChoiceValue;
import co.cantera.fields.FieldValue.ChoicesValue;
import co.cantera.fields.FieldValue.DateValue;
import co.cantera.fields.FieldValue.MoneyValue;
import co.cantera.fields.FieldValue.NumberValue;
import co.cantera.fields.FieldValue.ReferenceValue;
import co.cantera.fields.FieldValue.TextValue;
import co.cantera.fields.FieldValue.YesNoValue;
import co.cantera.shared.bulk.CustomFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands on what a record holds in the company's own fields to another record that is made of it. */
@Component
public class FieldCarryOver {

    private final FieldCatalog catalog;
    private final FieldValues values;

    FieldCarryOver(FieldCatalog catalog, FieldValues values) {
        this.catalog = catalog;
        this.values = values;
    }

    /**
     * What the new record is to hold: all that was given for it, and what the other one holds in the fields of the same key and kind.
     * Options that the new record's field does not offer are left behind.
     *
     * @param held by the record that it is made of
     * @param given for the new record, null for nothing
     */
    public List<FieldInput> inputs(
            FieldObject from, CustomFields held, FieldObject to, @Nullable List<FieldInput> given) {
        List<FieldInput> inputs = new ArrayList<>(given == null ? List.of() : given);
        Set<String> named = inputs.stream().map(FieldInput::key).collect(Collectors.toSet());
        values.read(values.of(from, held), null).stream()
                .filter(value -> !named.contains(value.key()))
                .map(value -> input(value, catalog.usable(from, value.key()), catalog.usable(to, value.key())))
                .filter(Objects::nonNull)
                .forEach(inputs::add);
        return inputs;
    }

    private static @Nullable FieldInput input(
            FieldValue value, @Nullable CustomField source, @Nullable CustomField target) {
        if (source == null || target == null || source.kind() != target.kind()) {
            return null;
        }
        FieldValueInput given = switch (value) {
            case TextValue text -> given(text.text(), null);
            case NumberValue number -> new FieldValueInput(null, number.number(), null, null, null, null, null, null);
            case MoneyValue money -> new FieldValueInput(null, null, money.money(), null, null, null, null, null);
            case DateValue date -> new FieldValueInput(null, null, null, date.date(), null, null, null, null);
            case YesNoValue answer -> new FieldValueInput(null, null, null, null, null, null, answer.yes(), null);
            case ChoiceValue choice -> {
                List<String> keys = offered(target, List.of(choice.option()));
                yield keys.isEmpty()
                        ? null
                        : new FieldValueInput(null, null, null, null, keys.getFirst(), null, null, null);
            }
            case ChoicesValue choices -> {
                List<String> keys = offered(target, choices.options());
                yield keys.isEmpty() ? null : new FieldValueInput(null, null, null, null, null, keys, null, null);
            }
            case ReferenceValue reference -> reference.viewerCanOpen() ? given(null, reference.id()) : null;
        };
        return given == null ? null : new FieldInput(value.key(), given);
    }

    private static FieldValueInput given(@Nullable String text, @Nullable String reference) {
        return new FieldValueInput(text, null, null, null, null, null, null, reference);
    }

    private static List<String> offered(CustomField target, List<FieldOption> options) {
        return options.stream()
                .map(FieldOption::key)
                .filter(key -> target.option(key) instanceof FieldOption option && !option.retired())
                .toList();
    }
}
