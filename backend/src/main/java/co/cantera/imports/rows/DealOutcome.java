package co.cantera.imports.rows;

import co.cantera.imports.matching.TargetField;
import co.cantera.imports.values.CellValue;
import co.cantera.imports.values.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a deal ended, by its stage, its status and its result together. */
final class DealOutcome {

    private static final List<TargetField> FIELDS =
            List.of(TargetField.DEAL_STATUS, TargetField.DEAL_RESULT, TargetField.DEAL_STAGE);

    private DealOutcome() {}

    /** Won or lost where any of the three says so; nothing where two contradict each other. */
    static Optional<Outcome> of(Map<TargetField, CellValue> values) {
        var ended = ended(values);
        return ended.size() == 1 ? ended.stream().findFirst() : Optional.empty();
    }

    static boolean contradicts(Map<TargetField, CellValue> values) {
        return ended(values).size() > 1;
    }

    private static Set<Outcome> ended(Map<TargetField, CellValue> values) {
        return FIELDS.stream()
                .map(values::get)
                .filter(CellValue.Stage.class::isInstance)
                .map(value -> ((CellValue.Stage) value).outcome())
                .filter(outcome -> outcome != Outcome.OPEN)
                .collect(Collectors.toSet());
    }
}
