package co.cantera.imports.values;

import co.cantera.shared.bulk.CustomFields;
import java.util.Map;

/**
 * A field of the company's own that a column can fill.
 *
 * @param label what people call it
 * @param longest how many characters a text may have
 * @param options of a choice, the keys of what is offered by its folded label
 * @param several whether a cell can hold more than one of the options
 */
public record OwnField(
        String key, String label, ValueKind kind, int longest, Map<String, String> options, boolean several)
        implements ColumnTarget {

    /** Never taken for one of the product's fields. */
    @Override
    public String target() {
        return CustomFields.path(key);
    }
}
