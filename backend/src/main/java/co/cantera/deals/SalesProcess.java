package co.cantera.deals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a tenant sells, all in its order. What is out of use is still known, since closed deals keep it.
 *
 * @param all the pipelines, those out of use too
 * @param stages the stages of all pipelines by id
 * @param reasons the reasons for losing, those out of use too
 */
record SalesProcess(List<Pipeline> all, Map<UUID, Stage> stages, List<LostReason> reasons) {

    SalesProcess(List<Pipeline> all, List<LostReason> reasons) {
        this(
                all,
                all.stream()
                        .flatMap(Pipeline::allStages)
                        .collect(Collectors.toMap(stage -> stage.id().value(), Function.identity())),
                reasons);
    }

    /** The pipelines in use. */
    List<Pipeline> pipelines() {
        return all.stream().filter(pipeline -> !pipeline.retired()).toList();
    }

    /** The stages in use, those of the first pipeline first. */
    List<Stage> stagesInUse() {
        return pipelines().stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .toList();
    }

    /** The reasons that can be chosen. */
    List<LostReason> lostReasons() {
        return reasons.stream().filter(reason -> !reason.retired()).toList();
    }

    @Nullable
    Stage stage(UUID id) {
        return stages.get(id);
    }

    /** Whether deals may come into the stage. */
    boolean takesDeals(UUID id) {
        Stage stage = stage(id);
        return stage != null && !stage.retired();
    }

    /** The stage itself while it is in use, else the first one of its pipeline, or of all when that is out of use too. */
    UUID orStandIn(UUID id) {
        Stage stage = stage(id);
        if (stage == null || !stage.retired()) {
            return id;
        }
        Pipeline own = pipeline(stage.pipelineId().value());
        Pipeline used = own == null || own.retired() ? pipelines().getFirst() : own;
        return used.stages().getFirst().id().value();
    }

    @Nullable
    Pipeline pipeline(UUID id) {
        return all.stream()
                .filter(pipeline -> pipeline.id().value().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    LostReason lostReason(@Nullable UUID id) {
        return id == null
                ? null
                : reasons.stream()
                        .filter(reason -> reason.id().value().equals(id))
                        .findFirst()
                        .orElse(null);
    }
}
