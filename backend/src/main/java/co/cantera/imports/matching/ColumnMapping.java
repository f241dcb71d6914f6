package co.cantera.imports.matching;

import co.cantera.imports.values.DateStyle;
import co.cantera.imports.values.NumberStyle;
import co.cantera.imports.values.ValueKind;

/** A column that fills one of the product's fields. */
public record ColumnMapping(int column, String header, TargetField field, NumberStyle numberStyle, DateStyle dateStyle)
        implements FilledColumn {

    @Override
    public String target() {
        return field.key();
    }

    @Override
    public ValueKind kind() {
        return field.kind();
    }
}
