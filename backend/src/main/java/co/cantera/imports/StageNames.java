package co.cantera.imports;

import co.cantera.deals.Stage;
import co.cantera.imports.matching.TargetField;
import co.cantera.imports.rows.ReadRow;
import co.cantera.imports.values.Outcome;
import co.cantera.imports.values.StageWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of the tenant's stages the names of a file mean. */
final class StageNames {

    private final List<Stage> stages;
    private final List<String> names;
    private final Map<String, Optional<Stage>> known = new HashMap<>();

    StageNames(List<Stage> stages) {
        this.stages = stages;
        this.names = stages.stream().map(Stage::name).toList();
    }

    Optional<Stage> find(ReadRow row) {
        return row.stage().flatMap(name -> known.computeIfAbsent(name, this::stage));
    }

    /** For an open deal, once for each name: that no stage is called like that. */
    List<Note> notes(ReadRow row, RowContext context) {
        Optional<String> name = row.stage();
        boolean unknown =
                name.isPresent() && row.outcome() == Outcome.OPEN && find(row).isEmpty();
        return unknown && context.isNew("stage:" + name.get())
                ? List.of(new Note(
                        Note.Code.STAGE_UNKNOWN, TargetField.DEAL_STAGE, name.get(), List.of(names.getFirst())))
                : List.of();
    }

    private Optional<Stage> stage(String name) {
        return StageWords.propose(name, names)
                .flatMap(found -> stages.stream()
                        .filter(stage -> stage.name().equals(found))
                        .findFirst());
    }
}
