package co.cantera.leads;

import co.cantera.shared.graph.NodeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets leads be found by their ids. */
@Configuration(proxyBeanMethods = false)
class LeadNodes {

    @Bean
    NodeSource leadNode(Leads leads) {
        return NodeSource.of(LeadId.PREFIX, id -> leads.find(LeadId.from(id)));
    }
}
