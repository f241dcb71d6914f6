package co.cantera.deals;

import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.ids.UuidV7;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the stages of a pipeline are to be: all that are in use, each once, with new ones among them. */
final class StagePlan {

    private StagePlan() {}

    /** @param wanted null when they are to stay as they are */
    static Outcome<List<Stage>> of(Pipeline before, @Nullable List<UpdatePipelineInput.NextStage> wanted) {
        if (wanted == null) {
            return Outcome.done(before.stages());
        }
        Map<UUID, Stage> left = before.stages().stream()
                .collect(Collectors.toMap(stage -> stage.id().value(), Function.identity()));
        List<Stage> planned = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            UpdatePipelineInput.NextStage next = wanted.get(i);
            StageId id = next.id();
            Stage known = id == null ? null : left.remove(id.value());
            if (id != null && known == null) {
                return Outcome.refused(InvalidInput.field("stages[" + i + "].id", "unknown"));
            }
            planned.add(new Stage(
                    id == null ? new StageId(UuidV7.next()) : id,
                    before.id(),
                    next.name().strip(),
                    next.probability(),
                    next.staleAfterDays(),
                    known == null ? before.retiredAt() : known.retiredAt()));
        }
        return left.isEmpty() ? Outcome.done(planned) : Outcome.refused(InvalidInput.field("stages", "incomplete"));
    }
}
