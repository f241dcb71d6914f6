package co.cantera.imports.values;

import co.cantera.shared.latam.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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

    private static Reading choice(OwnField field, String text) {
        var keys = field.several() ? keys(field, text) : List.of(key(field, text));
        return keys.isEmpty() || keys.contains("")
                ? Reading.wrong(ProblemCode.OPTION_UNKNOWN, field.label())
                : Reading.of(new CellValue.Choice(keys));
    }

    private static List<String> keys(OwnField field, String text) {
        return SEPARATOR
                .splitAsStream(text)
                .flatMap(part -> labels(field, part).stream())
                .filter(label -> !label.isBlank())
                .map(label -> key(field, label))
                .distinct()
                .toList();
    }

    /** Labels may hold commas themselves, so the longest that is offered counts. */
    private static List<String> labels(OwnField field, String text) {
        var words = COMMA.split(text);
        var labels = new ArrayList<String>();
        for (int start = 0, end; start < words.length; start = end) {
            end = words.length;
            while (end > start + 1 && key(field, joined(words, start, end)).isEmpty()) {
                end--;
            }
            labels.add(joined(words, start, end));
        }
        return labels;
    }

    private static String joined(String[] words, int start, int end) {
        return String.join(", ", Arrays.asList(words).subList(start, end));
    }

    /** Empty for what is not offered. */
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
            case CellValue.TaxNumber _,
                    CellValue.Stage _,
                    CellValue.Place _,
                    CellValue.CountryCode _,
                    CellValue.Several _ -> throw new IllegalArgumentException("No field of its own holds " + value);
        };
    }
}
