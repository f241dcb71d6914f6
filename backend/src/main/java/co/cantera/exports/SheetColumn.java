package co.cantera.exports;

import co.cantera.exports.tables.Cell;
import co.cantera.shared.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen to be written of a record.
 *
 * @param key the name of the record's field
 * @param label of one of the company's own fields, null where the product has a word for it
 * @param parts what it takes in a table, by the key of its head: money is an amount and a currency
 */
record SheetColumn<T>(String key, @Nullable String label, List<Map.Entry<String, Function<T, Cell>>> parts) {

    SheetColumn(String key, List<Map.Entry<String, Function<T, Cell>>> parts) {
        this(key, null, parts);
    }

    static <T> SheetColumn<T> of(String key, Function<T, Cell> cell) {
        return new SheetColumn<>(key, List.of(Map.entry(key, cell)));
    }

    /** What stands above a part. */
    String head(String part, Locale language) {
        if (label == null) {
            return Texts.get("exports", language, "column." + part);
        }
        return part.equals(key) ? label : Texts.get("exports", language, "column." + part, label);
    }

    /** What stands above each of its parts. */
    List<String> heads(Locale language) {
        return parts.stream().map(part -> head(part.getKey(), language)).toList();
    }
}
