package co.cantera.imports.matching;

import co.cantera.imports.values.DateStyle;
import co.cantera.imports.values.NumberStyle;
import co.cantera.imports.values.OwnField;
import co.cantera.imports.values.ValueKind;

/** A column that fills one of the company's own fields. */
public record OwnColumn(int column, String header, OwnField field, NumberStyle numberStyle, DateStyle dateStyle)
        implements FilledColumn {

    @Override
    public String target() {
        return field.target();
    }

    @Override
    public ValueKind kind() {
        return field.kind();
    }
}
