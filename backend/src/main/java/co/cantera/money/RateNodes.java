package co.cantera.money;

import co.cantera.shared.graph.NodeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets exchange rates be found by their ids. */
@Configuration(proxyBeanMethods = false)
class RateNodes {

    @Bean
    NodeSource rateNode(Rates rates) {
        return NodeSource.of(RateId.PREFIX, id -> rates.find(RateId.from(id)));
    }
}
