package co.cantera.imports.files;

import co.cantera.imports.values.DateStyle;
import co.cantera.imports.values.NumberStyle;
import java.util.List;

/**
 * What all rows of a file say of one column.
 *
 * @param index from 0
 * @param filled rows in which it is not blank
 * @param values different values in order of appearance, at most {@value ColumnProfiler#VALUES}
 * @param moreValues whether there are more different values than listed
 */
public record ColumnProfile(
        int index,
        String header,
        int filled,
        List<ValueCount> values,
        boolean moreValues,
        Shape shape,
        NumberStyle numberStyle,
        DateStyle dateStyle) {

    /** What most values of a column look like. */
    public enum Shape {
        EMPTY,
        NUMBER,
        DATE,
        EMAIL,
        TEXT
    }

    /** A value and in how many rows it stands. */
    public record ValueCount(String value, int rows) {}

    /** A few values to show beside the column's name. */
    public List<String> examples() {
        return values.stream().limit(3).map(ValueCount::value).toList();
    }
}
