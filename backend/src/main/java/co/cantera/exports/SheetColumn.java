package co.cantera.exports;

import co.cantera.exports.tables.Cell;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What can be chosen to be written of a record.
 *
 * @param key the name of the record's field
 * @param parts what it takes in a table, by the key of its head: money is an amount and a currency
 */
record SheetColumn<T>(String key, List<Map.Entry<String, Function<T, Cell>>> parts) {

    static <T> SheetColumn<T> of(String key, Function<T, Cell> cell) {
        return new SheetColumn<>(key, List.of(Map.entry(key, cell)));
    }
}
