package co.cantera.imports.matching;

import co.cantera.imports.files.ColumnProfile;
import co.cantera.imports.values.WordTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Points that tell what the rows of a file are. */
final class ObjectEvidence {

    private static final int PREFIX_POINTS = 6;
    private static final int OTHER_POINTS = 4;
    private static final Map<String, Set<String>> OTHERS =
            WordTable.read(ObjectEvidence.class, "other-objects.csv").stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.getField("object"),
                            row -> WordTable.words(row.getField("headers")).collect(Collectors.toUnmodifiableSet())));

    private ObjectEvidence() {}

    /** Names of fields, and names of the object before them ("Deal - Title"). */
    static int of(ImportObject object, List<ColumnProfile> columns) {
        var prefixed = columns.stream()
                .filter(column -> column.header().contains(" - "))
                .map(column -> HeaderWords.of(column.header()))
                .filter(words -> !words.after(object.prefixes()).isEmpty())
                .count();
        return HeaderMatcher.evidence(object, columns) + (int) (PREFIX_POINTS * prefixed / Math.max(1, columns.size()));
    }

    /** The points of the likeliest object that is not taken in. */
    static Map.Entry<String, Integer> ofOthers(List<ColumnProfile> columns) {
        var headers = columns.stream()
                .map(column -> HeaderWords.of(column.header()).words())
                .collect(Collectors.toSet());
        return OTHERS.entrySet().stream()
                .map(other -> Map.entry(
                        other.getKey(),
                        (int) headers.stream()
                                        .filter(other.getValue()::contains)
                                        .count()
                                * OTHER_POINTS))
                .max(Map.Entry.comparingByValue())
                .orElseThrow();
    }
}
