package co.cantera.imports.matching;

import co.cantera.imports.values.ColumnTarget;
import co.cantera.imports.values.DateStyle;
import co.cantera.imports.values.NumberStyle;
import co.cantera.imports.values.ValueKind;

/**
 * A column that fills a field.
 *
 * @param column from 0
 * @param numberStyle how its numbers are written; counts only for fields that are numbers
 * @param dateStyle how its dates are written; counts only for fields that are dates
 */
public record ColumnMapping<T extends ColumnTarget>(
        int column, String header, T field, NumberStyle numberStyle, DateStyle dateStyle) {

    /** What a person's choice names the field by. */
    public String target() {
        return field.target();
    }

    public ValueKind kind() {
        return field.kind();
    }
}
