package co.cantera.imports.matching;

import co.cantera.imports.files.ColumnProfile;
import co.cantera.imports.matching.ColumnMatch.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Matches the columns of a file to the fields of an object. Each column fills one field, and each field has one column but for those that
 * gather: a second e-mail address goes to the other ones.
 */
public final class HeaderMatcher {

    private static final Map<ImportObject, FieldFinder> FINDERS = finders();
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::empty)
            .thenComparing(Comparator.comparingInt(Candidate::score).reversed())
            .thenComparingInt(Candidate::rank);

    private HeaderMatcher() {}

    /** One match for each column, in the order of the columns. */
    public static List<ColumnMatch> match(ImportObject object, List<ColumnProfile> columns) {
        var candidates = candidates(object, columns);
        var byField = new EnumMap<TargetField, List<Candidate>>(TargetField.class);
        for (var candidate : candidates) {
            if (candidate.fields().size() == 1) {
                byField.computeIfAbsent(candidate.fields().getFirst(), field -> new ArrayList<>())
                        .add(candidate);
            }
        }
        byField.values().forEach(rivals -> rivals.sort(BEST_FIRST));
        return candidates.stream().map(candidate -> decide(candidate, byField)).toList();
    }

    /** How much the matches of an object tell that the file holds such objects. */
    static int evidence(ImportObject object, List<ColumnProfile> columns) {
        var weights = new EnumMap<TargetField, Integer>(TargetField.class);
        for (var candidate : candidates(object, columns)) {
            if (candidate.fields().size() == 1) {
                weights.merge(candidate.fields().getFirst(), candidate.weight(), Math::max);
            }
        }
        return weights.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Candidate> candidates(ImportObject object, List<ColumnProfile> columns) {
        var finder = FINDERS.get(object);
        if (finder == null) {
            throw new IllegalStateException("No finder of " + object);
        }
        return SplitNames.settle(columns.stream().map(finder::find).toList());
    }

    private static ColumnMatch decide(Candidate candidate, Map<TargetField, List<Candidate>> byField) {
        if (candidate.fields().size() != 1) {
            return candidate.unmatched(candidate.fields().isEmpty() ? Reason.UNKNOWN : Reason.AMBIGUOUS);
        }
        var field = candidate.fields().getFirst();
        if (field.gathers()) {
            return candidate.matched();
        }
        var rivals = byField.getOrDefault(field, List.of());
        if (rivals.size() > 1 && BEST_FIRST.compare(rivals.get(0), rivals.get(1)) == 0) {
            return candidate.unmatched(
                    BEST_FIRST.compare(candidate, rivals.get(0)) == 0 ? Reason.AMBIGUOUS : Reason.TAKEN);
        }
        if (rivals.getFirst() == candidate) {
            return candidate.matched();
        }
        var others = field.others();
        return others == null || candidate.empty()
                ? candidate.unmatched(Reason.TAKEN)
                : candidate.as(others).matched();
    }

    private static Map<ImportObject, FieldFinder> finders() {
        var finders = new EnumMap<ImportObject, FieldFinder>(ImportObject.class);
        for (var object : ImportObject.values()) {
            finders.put(object, new FieldFinder(object));
        }
        return finders;
    }
}
