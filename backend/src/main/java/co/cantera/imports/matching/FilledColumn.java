package co.cantera.imports.matching;

import co.cantera.imports.values.DateStyle;
import co.cantera.imports.values.NumberStyle;
import co.cantera.imports.values.ValueKind;

/** A column that fills a field, be it one of the product or one of the company's own. */
public sealed interface FilledColumn permits ColumnMapping, OwnColumn {

    /** From 0. */
    int column();

    String header();

    /** What a person's choice names the field by. */
    String target();

    ValueKind kind();

    /** How its numbers are written; counts only for fields that are numbers. */
    NumberStyle numberStyle();

    /** How its dates are written; counts only for fields that are dates. */
    DateStyle dateStyle();
}
