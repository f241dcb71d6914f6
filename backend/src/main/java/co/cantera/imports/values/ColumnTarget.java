package co.cantera.imports.values;

/** What a column can fill: a field of the product or one of the company's own. */
public interface ColumnTarget {

    /** What a person's choice names it by. */
    String target();

    /** How its cells are to be understood. */
    ValueKind kind();
}
