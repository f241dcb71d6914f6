package co.cantera.imports;

import co.cantera.imports.matching.ColumnMapping;
import co.cantera.imports.matching.Mapping;
import co.cantera.imports.values.DateStyle;
import co.cantera.imports.values.NumberStyle;
import co.cantera.imports.values.ValueKind;
import co.cantera.shared.latam.Countries;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers and dates of a file are read as a whole.
 *
 * @param dates null while nobody said whether the day or the month comes first
 */
record Styles(NumberFormat numbers, @Nullable DateFormat dates) {

    /** @param country whose people write numbers that the file leaves open */
    static Styles of(Reading reading, Mapping mapping, String country, LocalDate today) {
        return new Styles(
                numbers(
                        reading,
                        mapping.filled()
                                .filter(column -> column.kind().isNumber())
                                .map(ColumnMapping::numberStyle)
                                .toList(),
                        country,
                        today),
                dates(
                        reading,
                        mapping.filled()
                                .filter(column -> column.kind() == ValueKind.DATE)
                                .map(ColumnMapping::dateStyle)
                                .toList()));
    }

    private static NumberFormat numbers(Reading reading, List<NumberStyle> styles, String country, LocalDate today) {
        if (reading.numbers() != null) {
            return reading.numbers();
        }
        if (styles.contains(NumberStyle.AMBIGUOUS)) {
            return Countries.on(today)
                    .find(country)
                    .map(NumberStyle::of)
                    .map(NumberFormat::of)
                    .orElse(NumberFormat.PLAIN);
        }
        return styles.stream()
                .filter(style -> style != NumberStyle.PLAIN)
                .findFirst()
                .map(NumberFormat::of)
                .orElse(NumberFormat.PLAIN);
    }

    private static @Nullable DateFormat dates(Reading reading, List<DateStyle> styles) {
        if (reading.dates() != null) {
            return reading.dates();
        }
        return styles.contains(DateStyle.AMBIGUOUS)
                ? null
                : styles.stream().findFirst().map(DateFormat::of).orElse(DateFormat.ISO);
    }
}
