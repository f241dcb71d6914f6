package co.cantera.exports;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import java.util.List;
import java.util.Set;

/**
 * A list that can be written out.
 *
 * @param columns all that can be chosen, in their order
 */
record Sheet<T>(ExportObject object, List<SheetColumn<T>> columns, Source<T> source) {

    /** Where the rows come from: a list within what the person may see. */
    interface Source<T> {

        /** @param fields of the record that are needed */
        Connection<T> page(PageRequest page, Set<String> fields);

        int count(int most);
    }

    List<String> keys() {
        return columns.stream().map(SheetColumn::key).toList();
    }

    /** The columns with these keys, in their order. */
    List<SheetColumn<T>> only(List<String> keys) {
        return keys.stream()
                .flatMap(key -> columns.stream().filter(column -> column.key().equals(key)))
                .toList();
    }

    int count(int most) {
        return source.count(most);
    }
}
