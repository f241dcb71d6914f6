package co.cantera.imports.matching;

import co.cantera.imports.values.WordTable;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names under which programs and people write the fields of one object. */
final class HeaderNames {

    private static final List<NamedCsvRecord> TABLE = WordTable.read(HeaderNames.class, "headers.csv");

    private final Map<String, Name> byName = new HashMap<>();
    private final Map<String, List<Name>> bySignificantWords = new HashMap<>();

    private HeaderNames() {}

    /**
     * @param rank place in the list of the field's names: the first is the best
     * @param general whether other objects have fields of this name, so that it tells little of the object
     */
    record Name(TargetField field, int rank, boolean general, int weight) {}

    static HeaderNames of(ImportObject object) {
        var names = new HeaderNames();
        for (var row : TABLE) {
            var field = TargetField.valueOf(row.getField("field"));
            if (field.object() == object) {
                names.add(field, row);
            }
        }
        return names;
    }

    Map<String, Name> exact() {
        return byName;
    }

    List<Name> ofWords(String significant) {
        return bySignificantWords.getOrDefault(significant, List.of());
    }

    private void add(TargetField field, NamedCsvRecord row) {
        var weight = Integer.parseInt(row.getField("weight"));
        var specific = WordTable.words(row.getField("names")).toList();
        var general = WordTable.words(row.getField("general_names")).toList();
        for (int i = 0; i < specific.size(); i++) {
            add(specific.get(i), new Name(field, i, false, weight));
        }
        for (int i = 0; i < general.size(); i++) {
            add(general.get(i), new Name(field, specific.size() + i, true, 0));
        }
    }

    private void add(String words, Name name) {
        var before = byName.putIfAbsent(words, name);
        if (before != null) {
            throw new IllegalStateException("\"" + words + "\" names " + before.field() + " and " + name.field());
        }
        bySignificantWords
                .computeIfAbsent(HeaderWords.significant(words, List.of()), key -> new ArrayList<>())
                .add(name);
    }
}
