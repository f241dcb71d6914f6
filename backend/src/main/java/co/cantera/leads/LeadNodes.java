package co.cantera.leads;

import co.cantera.shared.graph.NodeSource;
import co.cantera.shared.search.RecordSearch;
import co.cantera.shared.search.SearchKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets leads be found by their ids and by a text, and their form by its id. */
@Configuration(proxyBeanMethods = false)
class LeadNodes {

    @Bean
    NodeSource leadNode(Leads leads) {
        return NodeSource.of(
                LeadId.PREFIX,
                id -> leads.find(LeadId.from(id)),
                ids -> leads.findAll(ids.stream().map(LeadId::from).toList()),
                Lead::id);
    }

    @Bean
    RecordSearch leadSearch(Leads leads) {
        return RecordSearch.of(SearchKind.LEAD, leads::search);
    }

    @Bean
    NodeSource leadFormNode(LeadForms forms) {
        return NodeSource.of(LeadForm.PREFIX, forms::find);
    }

    @Bean
    NodeSource leadRoutingNode(LeadRoutings routings) {
        return NodeSource.of(LeadRouting.PREFIX, routings::find);
    }
}
