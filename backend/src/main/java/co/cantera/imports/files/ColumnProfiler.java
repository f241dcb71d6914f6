package co.cantera.imports.files;

import co.cantera.imports.files.ColumnProfile.Shape;
import co.cantera.imports.files.ColumnProfile.ValueCount;
import co.cantera.imports.values.CellReader;
import co.cantera.imports.values.DateEvidence;
import co.cantera.imports.values.NumberEvidence;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers the profile of one column in memory that does not grow with the file. */
final class ColumnProfiler {

    static final int VALUES = 300;
    private static final int LONGEST_VALUE = 200;

    private final int index;
    private final String header;
    private final Map<String, Integer> values = new LinkedHashMap<>();
    private final NumberEvidence numbers = new NumberEvidence();
    private final DateEvidence dates = new DateEvidence();
    private int filled;
    private int emails;
    private boolean moreValues;

    ColumnProfiler(int index, String header) {
        this.index = index;
        this.header = header;
    }

    void add(String cell) {
        var value = CellReader.clean(cell);
        if (value.isEmpty()) {
            return;
        }
        filled++;
        if (value.length() > LONGEST_VALUE) {
            moreValues = true;
            return;
        }
        emails += value.indexOf('@') > 0 ? 1 : 0;
        if (!dates.add(value)) {
            numbers.add(value);
        }
        if (values.size() < VALUES || values.containsKey(value)) {
            values.merge(value, 1, Integer::sum);
        } else {
            moreValues = true;
        }
    }

    ColumnProfile profile() {
        var counts = values.entrySet().stream()
                .map(value -> new ValueCount(value.getKey(), value.getValue()))
                .toList();
        return new ColumnProfile(index, header, filled, counts, moreValues, shape(), numbers.style(), dates.style());
    }

    private Shape shape() {
        if (filled == 0) {
            return Shape.EMPTY;
        }
        if (isMost(emails)) {
            return Shape.EMAIL;
        }
        if (isMost(dates.dates())) {
            return Shape.DATE;
        }
        return isMost(numbers.numbers()) ? Shape.NUMBER : Shape.TEXT;
    }

    private boolean isMost(int count) {
        return count * 5L >= filled * 4L;
    }
}
