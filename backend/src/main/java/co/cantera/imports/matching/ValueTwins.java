package co.cantera.imports.matching;

import co.cantera.imports.files.ColumnProfile;
import co.cantera.imports.files.ColumnProfile.ValueCount;
import co.cantera.shared.latam.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Finds values that differ only in blanks, case, accents or punctuation: GTXPro and GTX Pro. */
public final class ValueTwins {

    private ValueTwins() {}

    /** The values of a column that are spelt otherwise than a known one; exact ones need no proposal. */
    public static List<Twin> amongKnown(ColumnProfile column, Collection<String> known) {
        var exact = new HashSet<>(known);
        var bySqueeze = new HashMap<String, List<String>>();
        known.forEach(name -> bySqueeze
                .computeIfAbsent(likeness(name), key -> new ArrayList<>())
                .add(name));
        return column.values().stream()
                .filter(value -> !exact.contains(value.value()))
                .flatMap(value -> bySqueeze.getOrDefault(likeness(value.value()), List.of()).stream()
                        .map(name -> new Twin(value.value(), value.rows(), name)))
                .toList();
    }

    /** The rarer spellings within a column, each with the commonest one of the same. */
    public static List<Twin> within(ColumnProfile column) {
        var commonest = new HashMap<String, ValueCount>();
        column.values().forEach(value -> commonest.merge(likeness(value.value()), value, ValueTwins::commoner));
        return column.values().stream()
                .flatMap(value -> twin(value, commonest).stream())
                .sorted(Comparator.comparing(Twin::value))
                .toList();
    }

    private static List<Twin> twin(ValueCount value, Map<String, ValueCount> commonest) {
        var best = commonest.getOrDefault(likeness(value.value()), value);
        return best.value().equals(value.value())
                ? List.of()
                : List.of(new Twin(value.value(), value.rows(), best.value()));
    }

    /** What twins have in common; a value of nothing but signs is like itself alone. */
    private static String likeness(String value) {
        var squeezed = PlainText.squeeze(value);
        return squeezed.isEmpty() ? value : squeezed;
    }

    private static ValueCount commoner(ValueCount one, ValueCount other) {
        return other.rows() > one.rows() ? other : one;
    }
}
