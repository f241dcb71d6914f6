package co.cantera.imports.matching;

import co.cantera.imports.files.ColumnProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rows of a file most likely are. */
public sealed interface ObjectGuess {

    /** So many points of evidence are needed to propose anything. */
    int LEAST_EVIDENCE = 3;

    /**
     * @param ranking what the rows may be, most likely first
     * @param sure whether the first is clearly ahead; else the person should be asked
     */
    record Likely(List<ImportObject> ranking, boolean sure) implements ObjectGuess {

        public ImportObject best() {
            return ranking.getFirst();
        }
    }

    /**
     * Rows of a kind that is recognised but not taken in.
     *
     * @param object stable name: ACTIVITY or CAMPAIGN
     */
    record NotOffered(String object) implements ObjectGuess {}

    /** Nothing tells. */
    record Unknown() implements ObjectGuess {}

    static ObjectGuess of(List<ColumnProfile> columns) {
        var points = Stream.of(ImportObject.values())
                .collect(Collectors.toMap(object -> object, object -> ObjectEvidence.of(object, columns)));
        var ranking = points.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_EVIDENCE)
                .sorted(Map.Entry.<ImportObject, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        var best = ranking.isEmpty() ? 0 : points.getOrDefault(ranking.getFirst(), 0);
        var second = ranking.size() < 2 ? 0 : points.getOrDefault(ranking.get(1), 0);
        var other = ObjectEvidence.ofOthers(columns);
        if (other.getValue() > Math.max(best, LEAST_EVIDENCE)) {
            return new NotOffered(other.getKey());
        }
        return ranking.isEmpty() ? new Unknown() : new Likely(ranking, best >= 6 && best * 2 >= second * 3);
    }
}
