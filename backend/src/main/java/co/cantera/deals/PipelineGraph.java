package co.cantera.deals;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Pipelines, stages and reasons for losing over GraphQL. */
@Controller
class PipelineGraph {

    private final Pipelines pipelines;
    private final PipelineSettings settings;
    private final LostReasonSettings reasons;

    PipelineGraph(Pipelines pipelines, PipelineSettings settings, LostReasonSettings reasons) {
        this.pipelines = pipelines;
        this.settings = settings;
        this.reasons = reasons;
    }

    record CreatePipelineSuccess(Pipeline pipeline) {}

    record UpdatePipelineSuccess(Pipeline pipeline) {}

    record OrderPipelinesSuccess(List<Pipeline> pipelines) {}

    record RetirePipelineSuccess(Pipeline pipeline) {}

    record RestorePipelineSuccess(Pipeline pipeline) {}

    record RetireStageSuccess(Pipeline pipeline) {}

    record RestoreStageSuccess(Pipeline pipeline) {}

    record SetLostReasonsSuccess(List<LostReason> lostReasons) {}

    @QueryMapping
    List<Pipeline> pipelines(@Argument @Nullable Boolean includeRetired) {
        SalesProcess process = pipelines.current();
        return Boolean.TRUE.equals(includeRetired)
                ? process.all().stream()
                        .sorted(Comparator.comparing(Pipeline::retired))
                        .toList()
                : process.pipelines();
    }

    @QueryMapping
    List<LostReason> lostReasons(@Argument @Nullable Boolean includeRetired) {
        SalesProcess process = pipelines.current();
        return Boolean.TRUE.equals(includeRetired)
                ? process.reasons().stream()
                        .sorted(Comparator.comparing(LostReason::retired))
                        .toList()
                : process.lostReasons();
    }

    @MutationMapping
    Object createPipeline(@Argument CreatePipelineInput input) {
        return settings.create(input).payload(CreatePipelineSuccess::new);
    }

    @MutationMapping
    Object updatePipeline(@Argument UpdatePipelineInput input) {
        return settings.update(input).payload(UpdatePipelineSuccess::new);
    }

    @MutationMapping
    Object orderPipelines(@Argument OrderPipelinesInput input) {
        return settings.order(input).payload(OrderPipelinesSuccess::new);
    }

    @MutationMapping
    Object retirePipeline(@Argument RetirePipelineInput input) {
        return settings.retire(input).payload(RetirePipelineSuccess::new);
    }

    @MutationMapping
    Object restorePipeline(@Argument RestorePipelineInput input) {
        return settings.restore(input).payload(RestorePipelineSuccess::new);
    }

    @MutationMapping
    Object retireStage(@Argument RetireStageInput input) {
        return settings.retireStage(input).payload(RetireStageSuccess::new);
    }

    @MutationMapping
    Object restoreStage(@Argument RestoreStageInput input) {
        return settings.restoreStage(input).payload(RestoreStageSuccess::new);
    }

    @MutationMapping
    Object setLostReasons(@Argument SetLostReasonsInput input) {
        return reasons.set(input).payload(SetLostReasonsSuccess::new);
    }
}
