package co.cantera.deals;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way of selling, as a row of stages. It is changed together with them, so its version is theirs too.
 *
 * @param stages those in use; of a retired pipeline those that were in use until then
 * @param retiredAt since when it is out of use, null while it is in use
 */
public record Pipeline(
        PipelineId id,
        int version,
        String name,
        List<Stage> stages,
        List<Stage> retiredStages,
        @Nullable OffsetDateTime retiredAt) {

    /** Whether it is out of use. */
    public boolean retired() {
        return retiredAt != null;
    }

    Stream<Stage> allStages() {
        return Stream.concat(stages.stream(), retiredStages.stream());
    }

    Pipeline with(String changedName, List<Stage> changedStages) {
        return new Pipeline(id, version + 1, changedName, List.copyOf(changedStages), retiredStages, retiredAt);
    }

    /** Out of use from an instant on, in use again when it is null; its stages go and come with it. */
    Pipeline retired(@Nullable OffsetDateTime at) {
        List<Stage> with = stages.stream().map(stage -> stage.retired(at)).toList();
        return new Pipeline(id, version + 1, name, with, retiredStages, at);
    }

    Pipeline withoutStage(Stage stage, OffsetDateTime at) {
        return new Pipeline(
                id,
                version + 1,
                name,
                stages.stream().filter(other -> !other.equals(stage)).toList(),
                Stream.concat(retiredStages.stream(), Stream.of(stage.retired(at)))
                        .toList(),
                retiredAt);
    }

    Pipeline withStageAgain(Stage stage) {
        return new Pipeline(
                id,
                version + 1,
                name,
                Stream.concat(stages.stream(), Stream.of(stage.retired((OffsetDateTime) null)))
                        .toList(),
                retiredStages.stream().filter(other -> !other.equals(stage)).toList(),
                retiredAt);
    }
}
