package co.cantera.exports;

import co.cantera.exports.tables.Cell;
import co.cantera.fields.CustomField;
import co.cantera.fields.FieldCatalog;
import co.cantera.fields.FieldKind;
import co.cantera.fields.FieldObject;
import co.cantera.fields.FieldSet;
import co.cantera.fields.FieldValue;
import co.cantera.fields.FieldValue.DateValue;
import co.cantera.fields.FieldValue.MoneyValue;
import co.cantera.fields.FieldValue.NumberValue;
import co.cantera.fields.FieldValue.YesNoValue;
import co.cantera.fields.FieldValues;
import co.cantera.shared.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The company's own fields as columns, as far as the person who acts now may know of them. */
@Component
class OwnColumns {

    private final FieldCatalog catalog;
    private final FieldValues values;

    OwnColumns(FieldCatalog catalog, FieldValues values) {
        this.catalog = catalog;
        this.values = values;
    }

    /** The columns of the product with the company's own ones behind them. */
    <T> List<SheetColumn<T>> after(
            List<SheetColumn<T>> columns, FieldObject object, Function<T, FieldSet> held, Locale language) {
        return Stream.concat(
                        columns.stream(), catalog.usable(object).stream().map(field -> column(field, held, language)))
                .toList();
    }

    private <T> SheetColumn<T> column(CustomField field, Function<T, FieldSet> held, Locale language) {
        String key = field.path();
        Function<T, @Nullable FieldValue> value = record -> values.find(held.apply(record), field.key());
        Map.Entry<String, Function<T, Cell>> whole = Map.entry(key, record -> cell(value.apply(record), language));
        return new SheetColumn<>(
                key,
                field.label(),
                field.kind() == FieldKind.MONEY
                        ? List.of(whole, Map.entry("ownCurrency", record -> currency(value.apply(record))))
                        : List.of(whole));
    }

    private static Cell cell(@Nullable FieldValue value, Locale language) {
        return switch (value) {
            case null -> Cell.EMPTY;
            case NumberValue number -> Cell.of(number.number());
            case MoneyValue money -> Cell.of(money.money().amount());
            case DateValue date -> Cell.of(date.date());
            case YesNoValue answer -> Cell.of(Texts.get("exports", language, answer.yes() ? "yes" : "no"));
            default -> Cell.of(value.toString());
        };
    }

    private static Cell currency(@Nullable FieldValue value) {
        return value instanceof MoneyValue money ? Cell.of(money.money().currency()) : Cell.EMPTY;
    }
}
