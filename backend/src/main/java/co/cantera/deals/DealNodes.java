package co.cantera.deals;

import co.cantera.shared.graph.NodeSource;
import co.cantera.shared.search.RecordSearch;
import co.cantera.shared.search.SearchKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets deals, pipelines, stages and reasons be found by their ids. */
@Configuration(proxyBeanMethods = false)
class DealNodes {

    @Bean
    NodeSource dealNode(Deals deals) {
        return NodeSource.of(
                DealId.PREFIX,
                id -> deals.find(DealId.from(id)),
                ids -> deals.findAll(ids.stream().map(DealId::from).toList()),
                Deal::id);
    }

    @Bean
    RecordSearch dealSearch(Deals deals) {
        return RecordSearch.of(SearchKind.DEAL, deals::search);
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
    NodeSource competitorNode(Competitors competitors) {
        return NodeSource.of(
                CompetitorId.PREFIX,
                id -> competitors.find(CompetitorId.from(id).value()));
    }

    @Bean
    NodeSource lostReasonNode(Pipelines pipelines) {
        return NodeSource.of(
                LostReasonId.PREFIX,
                id -> pipelines.current().lostReason(LostReasonId.from(id).value()));
    }
}
