package co.cantera.imports.matching;

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
public record ColumnMapping(
        int column, String header, TargetField field, NumberStyle numberStyle, DateStyle dateStyle) {

    boolean needsNumberStyle() {
        return numberStyle == NumberStyle.AMBIGUOUS
                && switch (field.kind()) {
                    case COUNT, PERCENT, MONEY -> true;
                    default -> false;
                };
    }

    boolean needsDateStyle() {
        return dateStyle == DateStyle.AMBIGUOUS && field.kind() == ValueKind.DATE;
    }
}
