package co.cantera.deals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a tenant sells: its pipelines with their stages and its reasons for losing, all in their order. */
record SalesProcess(List<Pipeline> pipelines, Map<UUID, Stage> stages, List<LostReason> lostReasons) {

    SalesProcess(List<Pipeline> pipelines, List<LostReason> lostReasons) {
        this(
                pipelines,
                pipelines.stream()
                        .flatMap(pipeline -> pipeline.stages().stream())
                        .collect(Collectors.toMap(stage -> stage.id().value(), Function.identity())),
                lostReasons);
    }

    @Nullable
    Stage stage(UUID id) {
        return stages.get(id);
    }

    @Nullable
    Pipeline pipeline(UUID id) {
        return pipelines.stream()
                .filter(pipeline -> pipeline.id().value().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    LostReason lostReason(@Nullable UUID id) {
        return id == null
                ? null
                : lostReasons.stream()
                        .filter(reason -> reason.id().value().equals(id))
                        .findFirst()
                        .orElse(null);
    }
}
