package co.cantera.imports.rows;

import co.cantera.imports.matching.TargetField;
import co.cantera.imports.values.CellValue;
import co.cantera.imports.values.CellValue.Text;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name of a deal that has none: "product · company", or the one of the two that there is. */
final class DealTitle {

    private DealTitle() {}

    static void complete(Map<TargetField, CellValue> values) {
        if (values.containsKey(TargetField.DEAL_NAME)) {
            return;
        }
        var title = Stream.of(TargetField.DEAL_PRODUCT, TargetField.DEAL_COMPANY)
                .map(values::get)
                .filter(Text.class::isInstance)
                .map(value -> ((Text) value).text())
                .collect(Collectors.joining(" · "));
        if (!title.isEmpty()) {
            values.put(TargetField.DEAL_NAME, new Text(title));
        }
    }
}
