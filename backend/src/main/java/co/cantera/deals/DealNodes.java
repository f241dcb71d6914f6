package co.cantera.deals;

import co.cantera.shared.graph.NodeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets deals, pipelines, stages and reasons be found by their ids. */
@Configuration(proxyBeanMethods = false)
class DealNodes {

    @Bean
    NodeSource dealNode(Deals deals) {
        return NodeSource.of(DealId.PREFIX, id -> deals.find(DealId.from(id)));
    }

    @Bean
    NodeSource pipelineNode(Pipelines pipelines) {
        return NodeSource.of(
                PipelineId.PREFIX,
                id -> pipelines.current().pipeline(PipelineId.from(id).value()));
    }

    @Bean
    NodeSource stageNode(Pipelines pipelines) {
        return NodeSource.of(
                StageId.PREFIX, id -> pipelines.current().stage(StageId.from(id).value()));
    }

    @Bean
    NodeSource lostReasonNode(Pipelines pipelines) {
        return NodeSource.of(
                LostReasonId.PREFIX,
                id -> pipelines.current().lostReason(LostReasonId.from(id).value()));
    }
}
