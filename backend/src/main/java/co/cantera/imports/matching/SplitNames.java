package co.cantera.imports.matching;

import co.cantera.imports.matching.ColumnMatch.Reason;
import java.util.List;

/** Beside a column of family names, the one that is only called "Name" holds given names. */
final class SplitNames {

    private SplitNames() {}

    static List<Candidate> settle(List<Candidate> candidates) {
        var family = candidates.stream().anyMatch(candidate -> candidate.isFor(TargetField.PERSON_FAMILY_NAME));
        var given = candidates.stream().anyMatch(candidate -> candidate.isFor(TargetField.PERSON_GIVEN_NAME));
        return family && !given ? candidates.stream().map(SplitNames::given).toList() : candidates;
    }

    private static Candidate given(Candidate candidate) {
        return candidate.isFor(TargetField.PERSON_FULL_NAME)
                        && candidate.reason() == Reason.SAME_NAME
                        && candidate.weight() == 0
                ? candidate.as(TargetField.PERSON_GIVEN_NAME)
                : candidate;
    }
}
