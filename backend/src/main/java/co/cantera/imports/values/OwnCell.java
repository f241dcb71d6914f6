package co.cantera.imports.values;

import co.cantera.shared.latam.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Understands the cells of a company's own fields, and says what records hold of them. */
public final class OwnCell {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;|\\n]\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private OwnCell() {}

    public static Reading read(OwnField field, String cell, CellContext context) {
        if (field.kind() == ValueKind.CHOICE) {
            var reading = CellReader.read(ValueKind.TEXT, cell, context);
            return reading.value() instanceof CellValue.Text(String text) ? choice(field, text) : reading;
        }
        var reading = CellReader.read(field.kind(), cell, context);
        return reading.value() instanceof CellValue.Text(String text) && text.length() > field.longest()
                ? Reading.wrong(ProblemCode.TEXT_TOO_LONG, String.valueOf(field.longest()))
                : reading;
    }

    /** Labels may hold commas themselves, so these separate only where the whole is no label. */
    private static Reading choice(OwnField field, String text) {
        if (field.options().containsKey(PlainText.fold(text))) {
            return Reading.of(new CellValue.Choice(List.of(key(field, text))));
        }
        if (!field.several()) {
            return Reading.wrong(ProblemCode.OPTION_UNKNOWN, field.label());
        }
        var keys = new ArrayList<String>();
        for (var part : SEPARATOR.split(text)) {
            for (var label : field.options().containsKey(PlainText.fold(part)) ? List.of(part) : labels(part)) {
                if (!label.isBlank()) {
                    keys.add(key(field, label));
                }
            }
        }
        return keys.contains("") || keys.isEmpty()
                ? Reading.wrong(ProblemCode.OPTION_UNKNOWN, field.label())
                : Reading.of(new CellValue.Choice(keys.stream().distinct().toList()));
    }

    private static List<String> labels(String text) {
        return List.of(COMMA.split(text));
    }

    private static String key(OwnField field, String label) {
        return field.options().getOrDefault(PlainText.fold(label), "");
    }

    /** What a record holds of a value. */
    public static Object stored(OwnField field, CellValue value) {
        return switch (value) {
            case CellValue.Text(String text) -> text;
            case CellValue.Quantity(BigDecimal number) -> number;
            case CellValue.Money(BigDecimal amount, String currency) -> Map.of("amount", amount, "currency", currency);
            case CellValue.Day(var day) -> day.toString();
            case CellValue.YesNo(boolean yes) -> yes;
            case CellValue.Telephone phone -> phone.e164();
            case CellValue.Choice(List<String> keys) -> field.several() ? keys : (Object) keys.getFirst();
            case CellValue.TaxNumber _, CellValue.Stage _, CellValue.Place _, CellValue.CountryCode _ ->
                throw new IllegalArgumentException("No field of its own holds " + value);
        };
    }
}
